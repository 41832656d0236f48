#pragma once

#include "theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tokendesk {

class StatusLabel;

/// A sentence in the window with a tone and buttons for what can be done about it. A screen reader says it.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    /// For what comes and goes with the row one looks at: the row is read out, and must not be drowned.
    void setQuiet();
    /// Replaces what was shown, buttons included. Toned ones stand on a tint, with an icon.
    void say(Tone tone, const QString& text);
    /// Changes the sentence only, and announces nothing.
    void setText(const QString& text);
    QPushButton* addButton(const QString& text, std::function<void()> action);
    QString text() const;
    /// It has a button to close it, so that a key may close it too; until something else is said.
    void setClosable() { m_isClosable = true; }
    bool isClosable() const { return m_isClosable; }
    Tone tone() const { return m_tone; }

signals:
    /// A button that had the focus is gone.
    void focusFreed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void removeButtons();
    void applyTone();

    QHBoxLayout* m_layout;
    QLabel* m_icon;
    StatusLabel* m_text;
    QList<QPushButton*> m_buttons;
    Tone m_tone = Tone::Plain;
    bool m_dark = false;
    bool m_isClosable = false;
};

} // namespace tokendesk
