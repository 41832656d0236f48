#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tokendesk {

/// The month in which a card or a token expires, as the API writes it: `MM/YYYY`.
/// It is valid to the end of that month's last day.
class ExpiryMonth final
{
public:
    enum class Validity { Valid, ExpiresSoon, Expired, Unknown };

    /// `ExpiresSoon` begins this many days before the last valid day ends.
    static constexpr int soonDays = 60;

    ExpiryMonth() = default;

    /// Takes `MM/YYYY` with a month of 1 to 12 and a year from 1970 on; nothing else.
    static std::optional<ExpiryMonth> fromApi(const QString& text);

    bool isNull() const { return m_monthsSinceYearZero == 0; }
    int year() const { return (m_monthsSinceYearZero - 1) / 12; }
    int month() const { return (m_monthsSinceYearZero - 1) % 12 + 1; }
    QDate lastDay() const;
    Validity validityOn(QDate day) const;

    /// `MM/YYYY`, or an empty text for none.
    QString text() const;

    /// Months in calendar order; none sorts before all.
    friend auto operator<=>(const ExpiryMonth&, const ExpiryMonth&) = default;

private:
    int m_monthsSinceYearZero = 0;
};

} // namespace tokendesk
