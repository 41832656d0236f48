#pragma once

#include "cards/cardtoken.h"
#include "deletion/deletions.h"

#include <QMap>

#include <map>
#include <tuple>

namespace tokendesk {

/// How many of many card tokens are of each brand and status, or of what is being done to them.
class KindCounts final
{
public:
    void add(const CardToken& token, Deletions::State state = Deletions::State::None);
    /// By "Visa, Active", "Visa, Deleting…" or the like, safe to show.
    QMap<QString, int> inWords() const;

private:
    struct Kind {
        QString words;
        int count = 0;
    };

    // One token's words stand for all of a known kind: a hundred thousand texts would take long to make.
    std::map<std::tuple<CardBrand, CardStatus, Deletions::State>, Kind> m_known;
    QMap<QString, int> m_others;
};

} // namespace tokendesk
