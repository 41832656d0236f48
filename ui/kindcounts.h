#pragma once

#include "cards/cardtoken.h"

#include <QMap>

#include <map>

namespace tokendesk {

/// How many of many card tokens are of each brand and status.
class KindCounts final
{
public:
    void add(const CardToken& token);
    /// By "Visa, Active" or the like, safe to show.
    QMap<QString, int> inWords() const;

private:
    struct Kind {
        QString words;
        int count = 0;
    };

    // One token's words stand for all of a known kind: a hundred thousand texts would take long to make.
    std::map<std::pair<CardBrand, CardStatus>, Kind> m_known;
    QMap<QString, int> m_others;
};

} // namespace tokendesk
