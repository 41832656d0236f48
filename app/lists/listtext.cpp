#include "lists/listtext.h"

#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

/// Of what people choose for a list by mistake: a spreadsheet's own file, old and new, and a PDF.
bool beginsLikeAnotherFile(const QByteArray& bytes)
{
    constexpr std::array<QByteArrayView, 3> beginnings {"PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF-"};
    return std::any_of(beginnings.begin(), beginnings.end(),
        [&bytes](QByteArrayView beginning) { return bytes.startsWith(beginning); });
}

QString decoded(const QByteArray& bytes, QStringConverter::Encoding encoding, bool& hasError)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    hasError = decoder.hasError();
    return text;
}

} // namespace

tl::expected<ListText, ListError> listTextFrom(const QByteArray& bytes)
{
    if (bytes.size() > largestListBytes)
        return tl::unexpected(ListError::TooLarge);
    if (beginsLikeAnotherFile(bytes))
        return tl::unexpected(ListError::NotText);
    ListText result;
    bool hasError = false;
    // Told by a byte order mark only.
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked && *marked != QStringConverter::Utf8) {
        result.text = decoded(bytes, *marked, hasError);
        result.encoding = ListEncoding::Utf16;
    } else {
        result.text = decoded(bytes, QStringConverter::Utf8, hasError);
        if (hasError) {
            result.text = QString::fromLatin1(bytes);
            result.encoding = ListEncoding::Latin1;
        }
    }
    if (result.text.contains(QChar::Null))
        return tl::unexpected(ListError::NotText);
    return result;
}

tl::expected<ListText, ListError> listTextFrom(const QString& pasted)
{
    if (pasted.size() > largestListBytes)
        return tl::unexpected(ListError::TooLarge);
    if (pasted.contains(QChar::Null))
        return tl::unexpected(ListError::NotText);
    return ListText {pasted, ListEncoding::Utf8};
}

tl::expected<ListText, ListError> listTextFromFile(const QString& path)
{
    QFile file(path);
    // A pipe or a device may never end, and a pipe that nobody writes to can't even be opened.
    if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.read(largestListBytes + 1);
        if (file.error() == QFileDevice::NoError)
            return listTextFrom(bytes);
    }
    return tl::unexpected(ListError::Unreadable);
}

} // namespace tokendesk
