#pragma once

#include <QString>

namespace tokendesk {

/// A card number as it may be shown: at most the BIN (first 6, 8 for 8-digit BINs) and the last four digits.
/// There is no way to make one that holds more, whatever text it is made from.
class MaskedPan final
{
public:
    MaskedPan() = default;

    /// Masks again what the API calls `masked_pan`: a server that sends a full PAN doesn't get it onto a screen.
    /// Digits of any script count; spaces and hyphens are passed over; anything else counts as a masked digit.
    /// A text of fewer than 13 places with nothing masked in it keeps only its last four.
    static MaskedPan fromApi(const QString& text);

    bool isEmpty() const { return m_hidden == 0 && m_lastFour.isEmpty(); }
    /// `476173••••••0416`
    QString text() const;
    /// `•••• 0416`
    QString shortText() const;
    /// `0416`; empty if the API told fewer.
    const QString& lastFour() const { return m_lastFour; }

    /// Calls back for each text that it is made of, so that equal ones can share their memory.
    template <typename Share>
    void shareTexts(Share share)
    {
        share(m_bin);
        share(m_lastFour);
    }

    friend bool operator==(const MaskedPan&, const MaskedPan&) = default;

private:
    QString m_bin;
    QString m_lastFour;
    int m_hidden = 0;
};

} // namespace tokendesk
