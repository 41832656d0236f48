#pragma once

#include "cards/cardtoken.h"

#include <QSet>

namespace tokendesk {

/// Lets card tokens share the texts that many of them have in common: a hundred thousand tokens of one account need
/// half the memory.
class TextPool final
{
public:
    void share(CardToken& token);

private:
    void share(QString& text);

    QSet<QString> m_texts;
};

} // namespace tokendesk
