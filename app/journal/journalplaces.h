#pragma once

#include <QByteArray>
#include <QUuid>

namespace tokendesk {

/// A place in the list of deletions, to go on after.
struct JournalPlace {
    qint64 position = 0;

    friend bool operator==(const JournalPlace&, const JournalPlace&) = default;
};

/// The end of a writer's chain.
struct JournalHead {
    QUuid writer;
    qint64 sequence = 0;
    QByteArray hash;

    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

} // namespace tokendesk
