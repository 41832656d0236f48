#include "accounts/accountdialog.h"

#include "accounts/accountrules.h"
#include "accounts/secretfield.h"
#include "certificatedialog.h"
#include "managedmark.h"
#include "notice.h"
#include "plainlabel.h"
#include "settings/networkform.h"
#include "statuslabel.h"
#include "words/accountwords.h"
#include "words/cardwords.h"
#include "words/connectionwords.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

enum NetworkChoice { AsForAll, OwnNetwork };

/// Whether requests to both go to the same place.
bool isSameOrigin(const QUrl& one, const QUrl& other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port() == other.port();
}

} // namespace

AccountDialog::AccountDialog(AccountProfile profile, QList<AccountProfile> others, bool hasCredential, QWidget* parent)
    : RoomyDialog(parent)
    , m_before(std::move(profile))
    , m_others(std::move(others))
    , m_hasCredential(hasCredential)
    , m_form(new QFormLayout)
    , m_scroll(new QScrollArea)
    , m_problem(new StatusLabel)
    , m_result(new Notice)
    , m_test(new QPushButton(tr("&Test connection")))
    , m_save(new QPushButton(tr("&Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_before.name.isEmpty() ? tr("Add an account") : tr("Account %1").arg(m_before.name));
    makeFields();
    auto* form = new QWidget;
    form->setLayout(m_form);
    // Room for the mark of the focus.
    m_form->setContentsMargins(theme::halfGrid, theme::halfGrid, theme::halfGrid, theme::halfGrid);
    m_scroll->setWidget(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 2);
    column->addWidget(m_scroll);
    column->addStretch(1);
    column->addWidget(m_result);
    column->addWidget(m_problem);
    column->addLayout(makeButtons());
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_result->hide();
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    fill();
    check();
    m_name->setFocus();
}

void AccountDialog::makeFields()
{
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("As you call it: “Web shop”, “Web shop, test”"));
    m_accountId = new QLineEdit;
    m_accountId->setPlaceholderText(tr("P or T and eight digits"));
    m_environment = new PlainLabel;
    QFont bold = m_environment->font();
    bold.setBold(true);
    m_environment->setFont(bold);
    m_environment->setContentsMargins(theme::grid, theme::halfGrid / 2, theme::grid, theme::halfGrid / 2);
    m_environment->setAutoFillBackground(true);
    auto* idRow = new QHBoxLayout;
    idRow->setSpacing(theme::grid);
    idRow->addWidget(m_accountId, 1);
    idRow->addWidget(m_environment);

    m_api = new QComboBox;
    m_api->addItem(tr("Checkout API"), QVariant::fromValue(ApiRootKind::Checkout));
    m_api->addItem(tr("Payments API v2"), QVariant::fromValue(ApiRootKind::Payments));
    m_api->addItem(tr("Another address"), QVariant::fromValue(ApiRootKind::Custom));
    m_root = new QLineEdit;
    m_root->setPlaceholderText(u"https://checkout.example.com/v1"_s);

    m_apiKey = new SecretField(tr("API key"));
    m_clientId = new QLineEdit;
    m_clientSecret = new SecretField(tr("Client secret"));
    m_networkChoice = new QComboBox;
    m_networkChoice->addItem(tr("As for all accounts"));
    m_networkChoice->addItem(tr("Its own"));
    m_network = new NetworkForm;

    m_form->setHorizontalSpacing(theme::grid * 2);
    m_form->setVerticalSpacing(theme::grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setAccessibleName(tr("Name"));
    m_accountId->setAccessibleName(tr("Account id"));
    m_api->setAccessibleName(tr("API"));
    m_root->setAccessibleName(tr("Address"));
    m_clientId->setAccessibleName(tr("Client id"));
    m_networkChoice->setAccessibleName(tr("Network"));
    m_managed = managedLabel();
    m_managed->hide();
    m_form->addRow(m_managed);
    m_form->addRow(tr("&Name"), m_name);
    auto* idLabel = new QLabel(tr("&Account id"));
    idLabel->setBuddy(m_accountId);
    m_form->addRow(idLabel, idRow);
    m_form->addRow(tr("A&PI"), m_api);
    m_form->addRow(tr("A&ddress"), m_root);
    m_form->addRow(new QLabel(tr("Sign in with")), makeSignInPart());
    m_form->addRow(tr("API &key"), m_apiKey);
    m_form->addRow(tr("Client &id"), m_clientId);
    m_form->addRow(tr("Client se&cret"), m_clientSecret);
    m_form->addRow(tr("Net&work"), m_networkChoice);
    m_networkMark = managedLabel();
    m_networkMark->hide();
    m_form->addRow(QString(), m_networkMark);
    m_form->addRow(m_network);
    m_network->alignWith(*m_form);
    for (QLineEdit* field : {m_name, m_accountId, m_root, m_clientId, static_cast<QLineEdit*>(m_apiKey),
             static_cast<QLineEdit*>(m_clientSecret)})
        connect(field, &QLineEdit::textEdited, this, &AccountDialog::check);
    for (QComboBox* choice : {m_api, m_networkChoice})
        connect(choice, &QComboBox::currentIndexChanged, this, &AccountDialog::check);
    connect(m_network, &NetworkForm::changed, this, &AccountDialog::check);
}

QLayout* AccountDialog::makeSignInPart()
{
    m_signIn = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid * 2);
    const auto add = [this, row](SignIn signIn, const QString& text) {
        auto* button = new QRadioButton(text);
        m_signIn->addButton(button, static_cast<int>(signIn));
        row->addWidget(button);
    };
    add(SignIn::ApiKey, tr("API ke&y"));
    add(SignIn::ClientCredentials, tr("Cli&ent id and secret"));
    row->addStretch(1);
    connect(m_signIn, &QButtonGroup::idToggled, this, &AccountDialog::check);
    return row;
}

QLayout* AccountDialog::makeButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"));
    m_test->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_test, &QPushButton::clicked, this, [this] { tryTo(&AccountDialog::testWanted); });
    connect(m_save, &QPushButton::clicked, this, [this] { tryTo(&AccountDialog::saveWanted); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_test);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return row;
}

void AccountDialog::fill()
{
    m_name->setText(m_before.name);
    m_accountId->setText(m_before.accountId);
    const ApiRootKind kind = m_before.apiRoot.isEmpty() ? ApiRootKind::Checkout : m_before.apiRootKind();
    m_api->setCurrentIndex(m_api->findData(QVariant::fromValue(kind)));
    if (kind == ApiRootKind::Custom)
        m_root->setText(m_before.apiRoot.toString());
    m_signIn->button(static_cast<int>(m_before.signIn))->setChecked(true);
    m_clientId->setText(m_before.clientId);
    m_networkChoice->setCurrentIndex(m_before.network ? OwnNetwork : AsForAll);
    m_network->setNetwork(m_before.network.value_or(NetworkSettings()));
}

void AccountDialog::lockProfile()
{
    m_isLocked = true;
    m_isNetworkLocked = true;
    m_managed->show();
    lockAsManaged({m_name, m_accountId, m_api, m_root, m_clientId, m_networkChoice});
    m_network->lock(true, true);
    check();
    (signIn() == SignIn::ApiKey ? m_apiKey : m_clientSecret)->setFocus();
}

void AccountDialog::setCredentialKept()
{
    m_isCredentialKept = true;
    showKept();
}

void AccountDialog::setProxyPasswordKept() { m_network->setPasswordKept(); }

void AccountDialog::lockNetwork()
{
    m_isNetworkLocked = true;
    m_networkMark->show();
    lockAsManaged({m_networkChoice});
    m_network->lock(true, true);
    fitForm();
}

SignIn AccountDialog::signIn() const { return static_cast<SignIn>(m_signIn->checkedId()); }

bool AccountDialog::needsCredential() const
{
    // A kept secret goes to the place that it was kept for, and to no other.
    const AccountProfile now = profile();
    return !m_hasCredential || now.signIn != m_before.signIn || !isSameOrigin(now.apiRoot, m_before.apiRoot);
}

AccountProfile AccountDialog::profile() const
{
    AccountProfile result = m_before;
    result.name = m_name->text().simplified();
    result.accountId = accountIdFrom(m_accountId->text()).value_or(m_accountId->text().trimmed());
    switch (m_api->currentData().value<ApiRootKind>()) {
    case ApiRootKind::Checkout:
        result.apiRoot = checkoutApiRoot();
        break;
    case ApiRootKind::Payments:
        result.apiRoot = paymentsApiRoot(result.accountId);
        break;
    case ApiRootKind::Custom:
        result.apiRoot = apiRootFrom(m_root->text(), result.accountId).value_or(QUrl());
        break;
    }
    result.signIn = signIn();
    result.clientId = result.signIn == SignIn::ClientCredentials ? m_clientId->text().trimmed() : QString();
    result.network.reset();
    if (m_networkChoice->currentIndex() == OwnNetwork)
        result.network = m_network->network();
    return result;
}

AccountDraft AccountDialog::draft() const
{
    const SecretField& field = signIn() == SignIn::ApiKey ? *m_apiKey : *m_clientSecret;
    return {profile(), field.secret(), m_network->password()};
}

std::pair<QString, QWidget*> AccountDialog::firstProblem() const
{
    const AccountProfile now = profile();
    const AccountProblems problems = checkAccount(now, m_others);
    if (problems.name != NameProblem::None)
        return {words::nameProblem(problems.name), m_name};
    if (const auto id = accountIdFrom(m_accountId->text()); !id)
        return {words::accountIdProblem(id.error()), m_accountId};
    if (m_api->currentData().value<ApiRootKind>() == ApiRootKind::Custom)
        if (const auto root = apiRootFrom(m_root->text(), now.accountId); !root)
            return {words::apiRootProblem(root.error()), m_root};
    if (problems.signIn != SignInProblem::None)
        return {words::signInProblem(problems.signIn), m_signIn->checkedButton()};
    if (problems.clientId != ClientIdProblem::None && now.signIn == SignIn::ClientCredentials)
        return {words::clientIdProblem(problems.clientId), m_clientId};
    SecretField* field = now.signIn == SignIn::ApiKey ? m_apiKey : m_clientSecret;
    const SecretProblem secret = checkSecret(field->secret().bytes());
    if (secret != SecretProblem::None && (secret != SecretProblem::Empty || needsCredential()))
        return {words::secretProblem(secret, now.signIn), field};
    // What is locked nobody can mend here, and opening the account tells.
    if (now.network && !m_isNetworkLocked && !m_network->problem().isEmpty())
        return {m_network->problem(), m_network};
    return {};
}

void AccountDialog::check()
{
    dropResult();
    emit edited();
    const bool isCustom = m_api->currentData().value<ApiRootKind>() == ApiRootKind::Custom;
    const bool takesKeys = m_api->currentData().value<ApiRootKind>() != ApiRootKind::Payments;
    if (!takesKeys && signIn() == SignIn::ApiKey)
        m_signIn->button(static_cast<int>(SignIn::ClientCredentials))->setChecked(true);
    m_signIn->button(static_cast<int>(SignIn::ApiKey))->setEnabled(takesKeys);
    if (m_isLocked)
        lockAsManaged({m_signIn->button(static_cast<int>(SignIn::ApiKey)),
            m_signIn->button(static_cast<int>(SignIn::ClientCredentials))});
    const bool byKey = signIn() == SignIn::ApiKey;
    const auto setVisible = [this](QWidget* field, bool visible) {
        field->setVisible(visible);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(visible);
    };
    setVisible(m_root, isCustom);
    setVisible(m_apiKey, byKey);
    setVisible(m_clientId, !byKey);
    setVisible(m_clientSecret, !byKey);
    setVisible(m_network, m_networkChoice->currentIndex() == OwnNetwork);
    showKept();

    const auto id = accountIdFrom(m_accountId->text());
    AccountProfile shown;
    shown.accountId = id.value_or(QString());
    m_environment->setVisible(id.has_value());
    m_environment->setText(words::environment(shown.environment()));
    QPalette colors;
    colors.setColor(QPalette::Window, theme::band(shown.environment()));
    colors.setColor(QPalette::WindowText, Qt::white);
    m_environment->setPalette(colors);
    fitForm();
}

void AccountDialog::showKept()
{
    (signIn() == SignIn::ApiKey ? m_apiKey : m_clientSecret)->setKept(m_isCredentialKept && !needsCredential());
}

void AccountDialog::fitForm()
{
    // Below it stand what a test showed, and the buttons.
    const int below = fontMetrics().lineSpacing() * 14;
    m_form->activate();
    m_scroll->setFixedHeight(
        std::min(m_form->totalSizeHint().height(), screen()->availableGeometry().height() - below));
    // Back to what it takes, when a part of the form is gone.
    QMetaObject::invokeMethod(
        this, [this] { resize(width(), minimumHeight()); }, Qt::QueuedConnection);
}

void AccountDialog::dropResult()
{
    m_result->hide();
    m_problem->setText({});
}

void AccountDialog::tryTo(void (AccountDialog::*signal)(const AccountDraft&))
{
    dropResult();
    const auto [problem, field] = firstProblem();
    if (problem.isEmpty()) {
        emit(this->*signal)(draft());
        return;
    }
    showProblem(problem);
    m_scroll->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
}

void AccountDialog::showTesting()
{
    m_result->show();
    m_result->say(Tone::Muted, tr("Testing…"));
}

void AccountDialog::showTest(const ConnectionReport& report)
{
    m_result->show();
    // The API's own words are in it, and a label breaks between words only.
    m_result->say(words::tone(report), breakable(words::connectionReport(report, profile())));
    if (report.error && report.error->hasCertificate())
        m_result->addButton(tr("Show certificate"), [this, failure = *report.error->tls] {
            (new CertificateDialog(failure, profile().apiRoot.host(), this))->open();
        });
}

void AccountDialog::showProblem(const QString& text)
{
    m_result->hide();
    QPalette colors;
    colors.setColor(QPalette::WindowText, theme::color(Tone::Danger, QApplication::palette()));
    m_problem->setPalette(colors);
    m_problem->announce(text);
}

} // namespace tokendesk
