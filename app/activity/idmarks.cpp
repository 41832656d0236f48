#include "activity/idmarks.h"

#include "activity/redaction.h"
#include "cards/safetext.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringList>

#include <functional>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Takes an id as it was sent, percent-encoded.
using ShowId = std::function<QString(const QString& encoded)>;

constexpr qsizetype longest = 2048;

QString decodedFrom(const QString& encoded) { return QUrl::fromPercentEncoding(encoded.toLatin1()); }

/// The encoded text itself unless there is a card number behind it.
QString withoutPan(const QString& encoded)
{
    const QString plain = decodedFrom(encoded);
    const QString masked = safeText(plain, longest);
    return masked.contains(QChar(0x2022)) && masked != plain ? masked : encoded;
}

QString path(const QUrl& url, const ShowId& showId)
{
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isId = i > 0 && segments[i - 1] == "card-tokens"_L1;
        segments[i] = isId ? showId(segments[i]) : redacted(withoutPan(segments[i]));
    }
    return segments.join(u'/');
}

QString query(const QUrl& url, const ShowId& showId)
{
    static const QStringList ids {u"customer_id"_s, u"relationship_id"_s, u"starting_after"_s, u"token_id"_s};
    static const QStringList plain {u"include_deleted"_s, u"limit"_s, u"status"_s};
    QStringList items = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (QString& item : items) {
        const QString name = item.section(u'=', 0, 0);
        const QString value = item.section(u'=', 1);
        if (ids.contains(name))
            item = name + u'=' + showId(value);
        else if (!plain.contains(name))
            item = withoutPan(name) + u"=…"_s;
    }
    return items.isEmpty() ? QString() : u'?' + items.join(u'&');
}

QString target(const QUrl& url, const ShowId& showId)
{
    // Once more: a card number may stand in several segments.
    return safeText(path(url, showId) + query(url, showId), longest);
}

} // namespace

IdMarks::IdMarks()
{
    // Ids are short: without it one could try all of them.
    for (int i = 0; i < 4; ++i) {
        const quint64 random = QRandomGenerator::system()->generate64();
        m_salt.append(reinterpret_cast<const char*>(&random), sizeof random);
    }
}

QString IdMarks::mark(const QString& id) const
{
    constexpr qsizetype digits = 6;
    const QByteArray hash = QCryptographicHash::hash(m_salt + id.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"{id:%1}"_s.arg(QString::fromLatin1(hash.first(digits)));
}

QString IdMarks::targetOf(const QUrl& url) const
{
    return target(url, [this](const QString& encoded) { return mark(decodedFrom(encoded)); });
}

QString shownTarget(const QUrl& url) { return target(url, withoutPan); }

} // namespace tokendesk
