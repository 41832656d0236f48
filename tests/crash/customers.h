#pragma once

#include <QList>
#include <QString>

namespace tokendesk {
class Sandbox;
}

namespace tokendesk::crash {

/// A customer of the sandbox, and how many card tokens it has to delete.
struct Customer {
    static constexpr int fewest = 3;
    static constexpr int most = 6;

    QString id;
    int tokens = 0;
};

/// All that have from Customer::fewest to Customer::most.
QList<Customer> customersOf(const Sandbox& sandbox);

} // namespace tokendesk::crash
