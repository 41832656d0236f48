#include "settings/choicepages.h"

#include "languages.h"
#include "managedmark.h"
#include "plainlabel.h"
#include "theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

/// The choices above, what they mean below.
void layOut(QWidget* page, QFormLayout* choices, const QString& meaning)
{
    choices->setHorizontalSpacing(theme::grid * 2);
    choices->setVerticalSpacing(theme::grid);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid * 2);
    column->addLayout(choices);
    if (!meaning.isEmpty()) {
        auto* label = new PlainLabel(meaning);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
}

} // namespace

LockTimePage::LockTimePage(Settings& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_before(settings.values().lockMinutes)
    , m_minutes(new QComboBox)
{
    m_minutes->setAccessibleName(tr("Lock after"));
    for (int minutes = shortestLock; minutes <= longestLock; ++minutes)
        m_minutes->addItem(tr("%Ln minute(s)", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(m_before));
    auto* choices = new QFormLayout;
    choices->addRow(tr("&Lock after"), m_minutes);
    if (settings.policy().isManaged(PolicyKey::IdleMinutes)) {
        lockAsManaged({m_minutes});
        choices->addRow(QString(), managedLabel());
    }
    layOut(this, choices,
        tr("When nobody has touched Token Desk for so long, and on Ctrl+L, it hides what it shows and forgets keys and "
           "access tokens; to go on, the keyring is read again. A deletion under way ends first, and its outcome "
           "waits."));
}

Settings::Saved LockTimePage::save()
{
    const int minutes = m_minutes->currentData().toInt();
    return minutes == m_before ? Settings::Saved() : m_settings.setLockMinutes(minutes);
}

LanguagePage::LanguagePage(Settings& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_before(settings.values().language)
    , m_language(new QComboBox)
{
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system says"), QString());
    QStringList languages = translatedLanguages();
    // One that another version has stays chosen.
    if (!m_before.isEmpty() && !languages.contains(m_before))
        languages += m_before;
    for (const QString& language : languages)
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(m_language->findData(m_before));
    auto* choices = new QFormLayout;
    choices->addRow(tr("&Language"), m_language);
    if (settings.policy().isManaged(PolicyKey::Language)) {
        lockAsManaged({m_language});
        choices->addRow(QString(), managedLabel());
    }
    layOut(this, choices, tr("Takes effect when Token Desk is started the next time."));
}

Settings::Saved LanguagePage::save()
{
    const QString language = m_language->currentData().toString();
    return language == m_before ? Settings::Saved() : m_settings.setLanguage(language);
}

AppearancePage::AppearancePage(Look& look, QWidget* parent)
    : SettingsPage(parent)
    , m_look(look)
    , m_appearance(new QComboBox)
    , m_density(new QComboBox)
{
    m_appearance->setAccessibleName(tr("Colours"));
    m_appearance->addItem(tr("As the system says"), QVariant::fromValue(Appearance::System));
    m_appearance->addItem(tr("Light"), QVariant::fromValue(Appearance::Light));
    m_appearance->addItem(tr("Dark"), QVariant::fromValue(Appearance::Dark));
    m_appearance->setCurrentIndex(m_appearance->findData(QVariant::fromValue(look.appearance())));
    m_density->setAccessibleName(tr("Row height"));
    m_density->addItem(tr("Compact"), QVariant::fromValue(Density::Compact));
    m_density->addItem(tr("Normal"), QVariant::fromValue(Density::Normal));
    m_density->addItem(tr("Roomy"), QVariant::fromValue(Density::Roomy));
    m_density->setCurrentIndex(m_density->findData(QVariant::fromValue(look.density())));
    auto* choices = new QFormLayout;
    choices->addRow(tr("&Colours"), m_appearance);
    choices->addRow(tr("Row &height"), m_density);
    layOut(this, choices, {});
}

Settings::Saved AppearancePage::save()
{
    const auto appearance = m_appearance->currentData().value<Appearance>();
    const auto density = m_density->currentData().value<Density>();
    if (appearance == m_look.appearance() && density == m_look.density())
        return {};
    m_look.setAppearance(appearance);
    m_look.setDensity(density);
    emit lookChanged();
    return {};
}

} // namespace tokendesk
