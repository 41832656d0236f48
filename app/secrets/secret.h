#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tokendesk {

/// A key, secret or password in memory: never shared, never copied unasked, overwritten when dropped. It lies in pages
/// of its own that stay out of swap, core dumps and child processes as far as the system plays along.
class Secret final
{
public:
    Secret() = default;
    /// A copy of `bytes`; whoever has those overwrites them.
    explicit Secret(QByteArrayView bytes);
    /// Takes what was typed, as UTF-8, and wipes `text`.
    static Secret taking(QString&& text);
    /// Takes what was read and wipes `bytes`.
    static Secret taking(QByteArray&& bytes);

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_size == 0; }
    /// Valid until the secret is moved or dropped.
    QByteArrayView bytes() const { return {m_memory, m_size}; }
    Secret copy() const { return Secret(bytes()); }
    void drop();

    /// Takes as long wherever the two differ.
    friend bool operator==(const Secret& left, const Secret& right);

private:
    void allocate(qsizetype capacity);

    char* m_memory = nullptr;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

/// Overwrites memory, also where the compiler sees that nobody will read it again.
void overwrite(void* memory, qsizetype size);

/// Overwrites what `bytes` holds and empties it. A buffer that is shared is left to whoever else holds it: overwriting
/// it would change their text, and detaching would make one more copy.
void wipe(QByteArray& bytes);
void wipe(QString& text);

} // namespace tokendesk
