#pragma once

#include "look.h"

class QTableView;

namespace tokendesk {

/// How tall the rows of a table are, by its font.
void setRowHeights(QTableView& table, Density density);

} // namespace tokendesk
