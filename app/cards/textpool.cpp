#include "cards/textpool.h"

namespace tokendesk {

void TextPool::share(CardToken& token)
{
    for (QString* text :
        {&token.statusText, &token.brandText, &token.panExpiryText, &token.tokenExpiryText, &token.type,
            &token.accountId, &token.relationshipId, &token.paymentProductType, &token.createdBy, &token.deletedBy})
        share(*text);
    token.maskedPan.shareTexts([this](QString& text) { share(text); });
    for (CardLink& link : token.links)
        for (QString* text : {&link.href, &link.rel, &link.mimeType})
            share(*text);
}

void TextPool::share(QString& text)
{
    if (!text.isEmpty())
        text = *m_texts.insert(text);
}

} // namespace tokendesk
