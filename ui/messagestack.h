#pragma once

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace tokendesk {

class Notice;

/// The messages below the table, one for each thing that happened, latest last: none is lost because another comes.
/// They take a part of the window at most, and are scrolled when they are more than that: what can be done stands below
/// them.
class MessageStack final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MessageStack(QWidget* parent = nullptr);

    /// The message about `about`, new or as it stands. It comes into sight.
    Notice& messageAbout(const QString& about);
    bool hasMessageAbout(const QString& about) const { return m_messages.contains(about); }
    void close(const QString& about);
    /// False if there is none.
    bool closeLatest();
    /// The latest of those that a person may close.
    void closeLatestClosable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

signals:
    void focusFreed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    int mostHeight() const;
    void showLatest();

    QVBoxLayout* m_layout;
    QHash<QString, Notice*> m_messages;
    QStringList m_order;
    /// What was told last, old or new.
    QPointer<Notice> m_latest;
};

} // namespace tokendesk
