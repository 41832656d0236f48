#pragma once

#include "languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace tokendesk {

/// Is asked last, so for what no other translation has an answer to.
class Unanswered final : public QTranslator
{
public:
    Unanswered() { QCoreApplication::installTranslator(this); }

    QString translate(const char* context, const char* source, const char*, int) const override
    {
        m_asked += QLatin1String(context) + QStringLiteral(": ") + QString::fromUtf8(source);
        return {};
    }
    bool isEmpty() const override { return false; }

    QStringList asked() const
    {
        QStringList asked(m_asked.cbegin(), m_asked.cend());
        asked.sort();
        return asked;
    }
    void forget() { m_asked.clear(); }

private:
    mutable QSet<QString> m_asked;
};

/// A language that nobody speaks, for looking: each text is longer by a third and in brackets, so that one sees what is
/// cut off and what isn't translated at all. In accented letters, or in Hebrew ones.
class PseudoLanguage final : public QTranslator
{
public:
    enum class Letters { Accented, Hebrew };

    explicit PseudoLanguage(Letters letters)
        : m_letters(letters)
    {
        QCoreApplication::installTranslator(this);
    }

    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // What isn't for reading: formats of days and times, names of keys.
        const bool isNoText = text == QStringLiteral("QT_LAYOUT_DIRECTION") || qstrcmp(context, "QShortcut") == 0
            || (qstrcmp(context, "CardWords") == 0 && text.contains(QRegularExpression(QStringLiteral("MMM|HH"))));
        return isNoText ? text : dressed(text);
    }
    bool isEmpty() const override { return false; }

private:
    QString dressed(const QString& text) const
    {
        static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        static const QString accented = QStringLiteral("åƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ");
        static const QString hebrew = QStringLiteral("אבגדהוזחטיכלמנסעפצקרשתאבגדאבגדהוזחטיכלמנסעפצקרשתאבגד");
        // Placeholders, markup and mnemonics stay as they are.
        static const QRegularExpression kept(QStringLiteral("%L?[0-9]+|%L?n|<[^>]+>|&(?=\\w)\\w"));
        const QString& letters = m_letters == Letters::Accented ? accented : hebrew;
        QString result = QStringLiteral("[");
        qsizetype at = 0;
        const auto dress = [&](qsizetype until) {
            for (; at < until; ++at) {
                const qsizetype index = plain.indexOf(text[at]);
                result += index < 0 ? text[at] : letters[index];
            }
        };
        for (auto match = kept.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            dress(one.capturedStart());
            result += one.captured();
            at = one.capturedEnd();
        }
        dress(text.size());
        for (qsizetype more = 0; more < (text.size() * 35 + 99) / 100; ++more)
            result += more % 6 == 0 ? QChar(u' ') : letters[more % 26];
        return result + QStringLiteral("]");
    }

    const Letters m_letters;
};

/// Has what follows speak a language: one of the program's, `pseudo` or `mirrored`.
class TestedLanguage final
{
public:
    explicit TestedLanguage(const QString& name)
    {
        if (name == QStringLiteral("pseudo"))
            m_pseudo.emplace(PseudoLanguage::Letters::Accented);
        else if (name == QStringLiteral("mirrored"))
            m_pseudo.emplace(PseudoLanguage::Letters::Hebrew);
        else
            m_spoken.emplace(name);
        QGuiApplication::setLayoutDirection(name == QStringLiteral("mirrored") ? Qt::RightToLeft : Qt::LeftToRight);
    }
    ~TestedLanguage()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(TestedLanguage)

private:
    const QLocale m_before;
    std::optional<PseudoLanguage> m_pseudo;
    std::optional<SpokenLanguage> m_spoken;
};

} // namespace tokendesk
