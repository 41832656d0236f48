#include "settings/networkform.h"

#include "accounts/secretfield.h"
#include "managedmark.h"
#include "network/authorities.h"
#include "plainlabel.h"
#include "theme.h"
#include "words/certificatewords.h"
#include "words/settingswords.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFocusEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

using Mode = ProxySettings::Mode;
using Type = ProxySettings::Type;

namespace {

QLineEdit* namedField(const QString& name, const QString& placeholder = {})
{
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setMaxLength(1024);
    return field;
}

QLabel* labelFor(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

NetworkForm::NetworkForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_mode(new QComboBox)
    , m_type(new QComboBox)
    , m_host(namedField(tr("Host"), u"proxy.example.com"_s))
    , m_port(namedField(tr("Port"), u"8080"_s))
    , m_user(namedField(tr("User"), tr("Only if the proxy asks for one")))
    , m_password(new SecretField(tr("Proxy password")))
    , m_file(namedField(tr("Certificates"), tr("None beside the system's")))
    , m_browse(new QPushButton(tr("&Browse…")))
    , m_fileFacts(new PlainLabel)
{
    makeFields();
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(theme::grid * 2);
    m_form->setVerticalSpacing(theme::grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto* place = new QHBoxLayout;
    place->setSpacing(theme::grid);
    place->addWidget(m_host, 1);
    place->addWidget(labelFor(tr("P&ort"), m_port));
    place->addWidget(m_port);
    m_form->addRow(tr("Pro&xy"), m_mode);
    m_form->addRow(tr("Protoco&l"), m_type);
    m_form->addRow(labelFor(tr("&Host"), m_host), place);
    m_form->addRow(tr("&User"), m_user);
    m_form->addRow(tr("Passwo&rd"), m_password);
    m_form->addRow(labelFor(tr("Certi&ficates"), m_file), makeFileRow());
    m_form->addRow(QString(), m_fileFacts);
    readFile();
    check();
}

void NetworkForm::alignWith(const QFormLayout& above)
{
    QWidgetList labels;
    int widest = 0;
    for (const QFormLayout* form : {&above, static_cast<const QFormLayout*>(m_form)})
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget()) {
                labels += item->widget();
                widest = std::max(widest, item->widget()->sizeHint().width());
            }
    for (QWidget* label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

void NetworkForm::makeFields()
{
    m_mode->setAccessibleName(tr("Proxy"));
    m_mode->addItem(tr("As the system says"), QVariant::fromValue(Mode::System));
    m_mode->addItem(tr("None"), QVariant::fromValue(Mode::None));
    m_mode->addItem(tr("This one"), QVariant::fromValue(Mode::Manual));
    m_type->setAccessibleName(tr("Protocol"));
    m_type->addItem(tr("HTTP"), QVariant::fromValue(Type::Http));
    m_type->addItem(tr("SOCKS5"), QVariant::fromValue(Type::Socks5));
    m_port->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,5}"_s), m_port));
    m_port->setFixedWidth(m_port->fontMetrics().horizontalAdvance(u'0') * 9);
    m_browse->setAutoDefault(false);
    m_fileFacts->setWordWrap(true);
    m_fileFacts->setForegroundRole(QPalette::PlaceholderText);
    for (QComboBox* choice : {m_mode, m_type})
        connect(choice, &QComboBox::currentIndexChanged, this, &NetworkForm::check);
    connect(m_file, &QLineEdit::textChanged, this, &NetworkForm::readFile);
    for (QLineEdit* field : {m_host, m_port, m_user, static_cast<QLineEdit*>(m_password), m_file})
        connect(field, &QLineEdit::textChanged, this, &NetworkForm::check);
    connect(m_browse, &QPushButton::clicked, this, &NetworkForm::browse);
}

QLayout* NetworkForm::makeFileRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    return row;
}

void NetworkForm::setNetwork(const NetworkSettings& network)
{
    m_mode->setCurrentIndex(m_mode->findData(QVariant::fromValue(network.proxy.mode)));
    m_type->setCurrentIndex(m_type->findData(QVariant::fromValue(network.proxy.type)));
    m_host->setText(network.proxy.host);
    m_port->setText(network.proxy.port == 0 ? QString() : QString::number(network.proxy.port));
    m_user->setText(network.proxy.user);
    m_password->empty();
    m_file->setText(QDir::toNativeSeparators(network.authoritiesFile));
    check();
}

void NetworkForm::setPasswordKept()
{
    m_isPasswordKept = true;
    showKept();
}

NetworkSettings NetworkForm::network() const
{
    NetworkSettings network;
    network.proxy.mode = m_mode->currentData().value<Mode>();
    network.proxy.type = m_type->currentData().value<Type>();
    network.proxy.host = m_host->text().trimmed();
    network.proxy.port = m_port->text().toUShort();
    network.proxy.user = m_user->text().trimmed();
    network.authoritiesFile = QDir::fromNativeSeparators(m_file->text().trimmed());
    return network;
}

void NetworkForm::lock(bool proxy, bool certificates)
{
    m_isProxyLocked = proxy;
    if (certificates)
        lockAsManaged({m_file, m_browse});
    check();
}

Secret NetworkForm::password() const { return m_password->isEnabled() ? m_password->secret() : Secret(); }

void NetworkForm::browse()
{
    auto* dialog = new QFileDialog(this, tr("Certificates of the company's authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    if (const QFileInfo current(network().authoritiesFile); current.isFile())
        dialog->setDirectory(current.path());
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& file) { m_file->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

// A focus proxy would lead Tab past the fields before it.
void NetworkForm::focusInEvent(QFocusEvent* event) { m_problemField->setFocus(event->reason()); }

QWidget* NetworkForm::fieldFor(ProxyProblem problem) const
{
    switch (problem) {
    case ProxyProblem::None:
        break;
    case ProxyProblem::NoHost:
    case ProxyProblem::WrongHost:
        return m_host;
    case ProxyProblem::NoPort:
        return m_port;
    case ProxyProblem::WrongUser:
        return m_user;
    }
    return m_mode;
}

void NetworkForm::readFile()
{
    const QString file = network().authoritiesFile;
    m_fileProblem.clear();
    if (file.isEmpty()) {
        m_fileFacts->setText(
            tr("Where the company's network opens encrypted connections to inspect them: a PEM file with "
               "the certificates of its authority."));
        return;
    }
    m_fileFacts->clear();
    const auto authorities = authoritiesIn(file);
    if (authorities)
        m_fileFacts->setText(words::authorities(*authorities));
    else
        m_fileProblem = words::authoritiesError(file, authorities.error());
}

void NetworkForm::showKept() { m_password->setKept(m_isPasswordKept && m_password->isEnabled()); }

void NetworkForm::check()
{
    const ProxySettings proxy = network().proxy;
    const bool isManual = proxy.mode == Mode::Manual;
    for (QWidget* field : {static_cast<QWidget*>(m_type), static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port)})
        field->setEnabled(isManual);
    m_user->setEnabled(proxy.mode != Mode::None);
    if (m_isProxyLocked)
        lockAsManaged({m_mode, m_type, m_host, m_port, m_user});
    m_password->setEnabled(proxy.mode != Mode::None && !proxy.user.isEmpty());
    showKept();

    const ProxyProblem proxyProblem = checkProxy(proxy);
    m_problem = words::proxyProblem(proxyProblem);
    m_problemField = fieldFor(proxyProblem);
    if (m_problem.isEmpty() && !m_fileProblem.isEmpty()) {
        m_problem = m_fileProblem;
        m_problemField = m_file;
    }
    emit changed();
}

} // namespace tokendesk
