// The first byte is the most characters to show (0 stands for 512). The rest is a text from outside: as UTF-8, and as
// UTF-16, which alone can hold a lone surrogate.

#include "cards/pandetection.h"
#include "invariants.h"
#include "require.h"

#include <algorithm>

using namespace tokendesk;

namespace {

void requirePansMasked(const QString& text)
{
    const QString masked = maskPans(text);
    require(!containsPan(masked), "a masked text has no card number");
    require(containsPan(text) || masked == text, "what has no card number stays as it is");
    require(!containsPan(text) || masked != text, "what has a card number doesn't");
    require(!containsPan(text) || mayContainPan(text), "the looser look finds what the stricter one does");
    require(!text.isValidUtf16() || masked.size() <= text.size(), "masking adds nothing");
}

void tryText(const QString& text, qsizetype most)
{
    requirePansMasked(text);
    requireMasked(text, MaskedPan::fromApi(text));
    requireSafe(text, most);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype most = data[0] == 0 ? 512 : data[0];
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    tryText(QString::fromUtf8(bytes), most);
    QString units(bytes.size() / 2, Qt::Uninitialized);
    std::copy_n(bytes.constData(), units.size() * 2, reinterpret_cast<char*>(units.data()));
    tryText(units, most);
    return 0;
}
