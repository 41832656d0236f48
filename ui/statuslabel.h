#pragma once

#include "plainlabel.h"

namespace tokendesk {

/// A label that tells news, aloud.
class StatusLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget* parent = nullptr);

    /// Shows the text and has a screen reader say it, wherever the focus is; again if it is the same as before.
    void announce(const QString& text);
    /// A quiet one only shows.
    void setQuiet() { m_isAloud = false; }
    bool isAloud() const { return m_isAloud; }

private:
    bool m_isAloud = true;
};

} // namespace tokendesk
