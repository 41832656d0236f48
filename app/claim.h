#pragma once

#include <QString>

#include <memory>

namespace tokendesk {

/// A name of this machine's that one program at a time has, whoever its user is. It lets go when it is destroyed, and
/// when its program ends, however that ends.
class Claim final
{
public:
    /// Null if somebody has it, in this program too.
    static std::unique_ptr<Claim> take(const QString& name);

    ~Claim();

private:
    class Hold;

    explicit Claim(std::unique_ptr<Hold> hold);

    const std::unique_ptr<Hold> m_hold;
};

} // namespace tokendesk
