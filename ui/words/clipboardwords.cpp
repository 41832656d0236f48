#include "words/clipboardwords.h"

#include <QCoreApplication>

namespace tokendesk::words {

namespace {

struct ClipboardWords {
    Q_DECLARE_TR_FUNCTIONS(ClipboardWords)
};

} // namespace

QString copied(std::optional<std::chrono::seconds> stay)
{
    return stay ? ClipboardWords::tr("Copied, for %Ln second(s).", nullptr, static_cast<int>(stay->count()))
                : ClipboardWords::tr("Copied.");
}

} // namespace tokendesk::words
