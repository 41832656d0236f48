#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace tokendesk {

class Notice;

/// The messages below the table, one for each thing that happened, latest last: none is lost because another comes.
class MessageStack final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStack(QWidget* parent = nullptr);

    /// The message about `about`, new or as it stands.
    Notice& messageAbout(const QString& about);
    bool hasMessageAbout(const QString& about) const { return m_messages.contains(about); }
    void close(const QString& about);
    /// False if there is none.
    bool closeLatest();

signals:
    void focusFreed();

private:
    QVBoxLayout* m_layout;
    QHash<QString, Notice*> m_messages;
    QStringList m_order;
};

} // namespace tokendesk
