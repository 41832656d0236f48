#include "cardtoken.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace tokendesk::sandbox {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<Status, std::string_view>, 5> statusTexts {{
    {Status::Active, "ACTIVE"},
    {Status::Inactive, "INACTIVE"},
    {Status::Suspended, "SUSPENDED"},
    {Status::Cancelled, "CANCELLED"},
    {Status::Deleted, "DELETED"},
}};

Json cardArt(const std::string& brand)
{
    const auto link = [](std::string href, std::string_view rel, std::string_view mimeType) {
        return Json {{"href", std::move(href)}, {"rel", rel}, {"mime_type", mimeType}};
    };
    return Json::array({
        link("https://example.com/card-art/" + brand + ".png", "digital_card_art", "image/png"),
        link("https://example.com/terms/" + brand, "terms_and_conditions", "text/html"),
    });
}

} // namespace

std::string_view toText(Status status)
{
    for (const auto& [value, text] : statusTexts) {
        if (value == status)
            return text;
    }
    return {};
}

std::optional<Status> statusFromText(std::string_view text)
{
    for (const auto& [value, name] : statusTexts) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

Json toJson(const CardToken& token)
{
    Json json;
    const auto putIfGiven = [&json](const char* name, const std::string& text) {
        if (!text.empty())
            json[name] = text;
    };
    json["id"] = token.id;
    json["token"] = token.token;
    json["type"] = "payment_token";
    json["status"] = toText(token.status);
    json["card_brand"] = token.brand;
    json["masked_pan"] = token.maskedPan;
    json["pan_expiry_date"] = expiryText(token.panExpiry);
    json["token_expiry_date"] = expiryText(token.tokenExpiry);
    if (token.hasCardArt)
        json["links"] = cardArt(token.brand);
    json["customer_id"] = token.customerId;
    json["account_id"] = token.accountId;
    putIfGiven("relationship_id", token.relationshipId);
    putIfGiven("transaction_id", token.transactionId);
    if (!token.externalReferences.empty())
        json["external_token_references"] = token.externalReferences;
    json["payment_product_type"] = "dintero_psp.creditcard";
    json["created_at"] = isoUtc(token.createdAt);
    json["created_by"] = token.createdBy;
    json["updated_at"] = isoUtc(token.updatedAt);
    if (token.status == Status::Deleted) {
        json["deleted_at"] = isoUtc(token.deletedAt);
        json["deleted_by"] = token.deletedBy;
    }
    return json;
}

} // namespace tokendesk::sandbox
