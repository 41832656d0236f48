#include "kindcounts.h"

#include "table/statuscell.h"
#include "words/cardwords.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

void KindCounts::add(const CardToken& token, Deletions::State state)
{
    const auto text = [&token, state] {
        const QString word = stateWord(state);
        return u"%1, %2"_s.arg(words::brand(token), word.isEmpty() ? words::status(token) : word);
    };
    if (token.brand == CardBrand::Other || token.status == CardStatus::Other) {
        ++m_others[text()];
        return;
    }
    Kind& kind = m_known[{token.brand, token.status, state}];
    if (kind.count++ == 0)
        kind.words = text();
}

QMap<QString, int> KindCounts::inWords() const
{
    QMap<QString, int> result = m_others;
    for (const auto& [key, kind] : m_known)
        result[kind.words] += kind.count;
    return result;
}

} // namespace tokendesk
