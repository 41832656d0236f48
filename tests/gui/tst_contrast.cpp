#include "focusmark.h"
#include "onetoken.h"
#include "outlinestyle.h"
#include "sandbox.h"
#include "settings/settingsdialog.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace tokendesk;

namespace {

constexpr double forText = 4.5;
constexpr double forShapes = 3;

/// WCAG 2.2, "relative luminance" and "contrast ratio".
double luminance(const QColor& color)
{
    const auto linear = [](int byte) {
        const double share = byte / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one / other, other / one);
}

/// What is wrong, if one can't be told from the other.
QString tooFaint(const QColor& fore, const QColor& back, double least)
{
    const double found = contrast(fore, back);
    return found >= least ? QString() : u"%1 on %2: %3"_s.arg(fore.name(), back.name()).arg(found, 0, 'f', 2);
}

/// Of a desktop whose colours aren't ours.
QPalette foreign(QRgb window, QRgb base, QRgb text, QRgb highlight)
{
    QPalette palette {QColor(window)};
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(text));
    palette.setColor(QPalette::ToolTipBase, QColor(base));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, QColor(text));
    return palette;
}

/// Every look that a window can have.
void addLooks()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QPalette>("platform");
    QTest::newRow("light") << Appearance::Light << QPalette();
    QTest::newRow("dark") << Appearance::Dark << QPalette();
    QTest::newRow("system, plain") << Appearance::System << foreign(0xefefef, 0xffffff, 0x000000, 0x308cc6);
    QTest::newRow("system, warm light") << Appearance::System << foreign(0xd6d2d0, 0xfaf6f0, 0x2e3436, 0xe95420);
    QTest::newRow("system, grey") << Appearance::System << foreign(0xbdbdbd, 0xd0d0d0, 0x000000, 0x808080);
    QTest::newRow("system, blue dark") << Appearance::System << foreign(0x31363b, 0x232629, 0xfcfcfc, 0x3daee9);
    QTest::newRow("system, soft dark") << Appearance::System << foreign(0x3c3c3c, 0x2d2d2d, 0xeeeeee, 0x15539e);
    QTest::newRow("system, black") << Appearance::System << foreign(0x000000, 0x000000, 0xffffff, 0x1aebff);
}

/// Puts a look on for as long as it lives.
class Dressed final
{
public:
    explicit Dressed(Appearance appearance)
    {
        QApplication::setStyle(new OutlineStyle(u"Fusion"_s));
        theme::apply(*qApp, appearance);
    }
    ~Dressed() { theme::apply(*qApp, Appearance::System); }
    Q_DISABLE_COPY_MOVE(Dressed)
};

/// Of the pixels in which two pictures differ, the one that stands out best from what was there.
double bestChange(const QImage& before, const QImage& after, const QRect& in)
{
    double best = 0;
    for (int y = in.top(); y <= in.bottom(); ++y)
        for (int x = in.left(); x <= in.right(); ++x)
            if (before.rect().contains(x, y) && before.pixel(x, y) != after.pixel(x, y))
                best = std::max(best, contrast(before.pixelColor(x, y), after.pixelColor(x, y)));
    return best;
}

/// Whether everything in the window that can have the focus shows that it has it.
void checkFocusIn(QWidget& window)
{
    int controls = 0;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool takesFocus = widget->isVisible() && widget->isEnabled() && widget->window() == &window
            && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        if (!takesFocus)
            continue;
        ++controls;
        if (QWidget* other = window.focusWidget())
            other->clearFocus();
        const QImage before = window.grab().toImage();
        widget->setFocus(Qt::MouseFocusReason);
        const QImage after = window.grab().toImage();
        const QRect rect(widget->mapTo(&window, QPoint()), widget->size());
        const double best = bestChange(before, after, rect.adjusted(-3, -3, 3, 3));
        QVERIFY2(best >= forShapes,
            qPrintable(u"%1 “%2”: %3"_s.arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
                           .arg(best)));
    }
    QVERIFY(controls > 3);
}

} // namespace

/// Whether what is painted can be seen: WCAG 2.2, 1.4.3 and 1.4.11.
class ContrastTest final : public QObject
{
    Q_OBJECT

private slots:
    void textStandsOut_data() { addLooks(); }
    void textStandsOut();
    void shapesStandOut_data() { addLooks(); }
    void shapesStandOut();
    void bandsStandOut();
    void outlinesAreSeen_data();
    void outlinesAreSeen();
    void focusIsSeen_data();
    void focusIsSeen();
    void focusIsSeenInTheBand_data();
    void focusIsSeenInTheBand();
    void focusIsSeenInSettings_data();
    void focusIsSeenInSettings();
};

void ContrastTest::textStandsOut()
{
    QFETCH(Appearance, appearance);
    QFETCH(QPalette, platform);
    const QPalette palette = theme::paletteFor(appearance, platform).resolve(platform);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const auto of = [&](QPalette::ColorRole role) { return palette.color(group, role); };
        QCOMPARE(tooFaint(of(QPalette::WindowText), of(QPalette::Window), forText), QString());
        QCOMPARE(tooFaint(of(QPalette::Text), of(QPalette::Base), forText), QString());
        QCOMPARE(tooFaint(of(QPalette::Text), of(QPalette::AlternateBase), forText), QString());
        QCOMPARE(tooFaint(of(QPalette::ButtonText), of(QPalette::Button), forText), QString());
        QCOMPARE(tooFaint(of(QPalette::ToolTipText), of(QPalette::ToolTipBase), forText), QString());
        QCOMPARE(tooFaint(of(QPalette::HighlightedText), of(QPalette::Highlight), forText), QString());
        // Labels too are written in it.
        QCOMPARE(tooFaint(of(QPalette::PlaceholderText), of(QPalette::Base), forText), QString());
        QCOMPARE(tooFaint(of(QPalette::PlaceholderText), of(QPalette::Window), forText), QString());
    }
    if (appearance != Appearance::System) {
        QCOMPARE(tooFaint(palette.color(QPalette::Link), palette.color(QPalette::Window), forText), QString());
        QCOMPARE(tooFaint(palette.color(QPalette::Disabled, QPalette::WindowText), palette.color(QPalette::Window),
                     forShapes),
            QString());
        QCOMPARE(tooFaint(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base), forShapes),
            QString());
    }
    for (const Tone tone : {Tone::Plain, Tone::Muted, Tone::Positive, Tone::Caution, Tone::Danger, Tone::Info}) {
        QCOMPARE(tooFaint(theme::color(tone, palette), palette.color(QPalette::Base), forText), QString());
        QCOMPARE(tooFaint(theme::color(tone, palette), palette.color(QPalette::Window), forText), QString());
        QCOMPARE(tooFaint(palette.color(QPalette::WindowText), theme::tint(tone, palette), forText), QString());
    }
}

void ContrastTest::shapesStandOut()
{
    QFETCH(Appearance, appearance);
    QFETCH(QPalette, platform);
    const QPalette palette = theme::paletteFor(appearance, platform).resolve(platform);
    for (const auto role : {QPalette::Base, QPalette::Window}) {
        QCOMPARE(tooFaint(theme::outline(palette), palette.color(role), forShapes), QString());
        QCOMPARE(tooFaint(theme::focus(palette, palette.color(role)), palette.color(role), forShapes), QString());
    }
    // That a row is chosen is a state.
    QCOMPARE(tooFaint(palette.color(QPalette::Highlight), palette.color(QPalette::Base), forShapes), QString());
    // A message's icon on its tint.
    for (const Tone tone : {Tone::Positive, Tone::Caution, Tone::Danger, Tone::Info})
        QCOMPARE(tooFaint(theme::color(tone, palette), theme::tint(tone, palette), forShapes), QString());
}

void ContrastTest::bandsStandOut()
{
    for (const Environment environment : {Environment::Sandbox, Environment::Test, Environment::Production})
        QCOMPARE(tooFaint(QColor(Qt::white), theme::band(environment), forText), QString());
}

void ContrastTest::outlinesAreSeen_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void ContrastTest::outlinesAreSeen()
{
    QFETCH(Appearance, appearance);
    const Dressed look(appearance);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    const QList<QWidget*> controls {
        new QCheckBox, new QRadioButton, new QLineEdit, new QComboBox, new QPushButton(u" "_s)};
    for (QWidget* control : controls)
        column->addWidget(control, 0, Qt::AlignLeft);
    auto* editable = new QComboBox;
    editable->setEditable(true);
    column->addWidget(editable);
    window.ensurePolished();
    window.resize(window.sizeHint());
    const QImage picture = window.grab().toImage();
    const QColor paper = window.palette().color(QPalette::Window);
    QList<QWidget*> all = controls;
    all += editable;
    for (const QWidget* control : all) {
        // From the left to the middle, at half height, there is something that stands out.
        const QRect rect(control->mapTo(&window, QPoint()), control->size());
        double best = 0;
        for (int x = rect.left(); x < rect.left() + std::min(rect.width(), 20) / 2; ++x)
            best = std::max(best, contrast(picture.pixelColor(x, rect.center().y()), paper));
        QVERIFY2(best >= forShapes,
            qPrintable(u"%1: %2"_s.arg(QLatin1String(control->metaObject()->className())).arg(best)));
    }
}

void ContrastTest::focusIsSeen_data() { outlinesAreSeen_data(); }

void ContrastTest::focusIsSeen()
{
    QFETCH(Appearance, appearance);
    const Dressed look(appearance);
    const FocusMark mark;
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    checkFocusIn(*desk.window);
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(desk.window->findChild<QTreeWidget*>()->isVisible());
    checkFocusIn(*desk.window);
    desk.window->findChild<QTableView*>()->setFocus();
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    checkFocusIn(*desk.dialog());
}

void ContrastTest::focusIsSeenInTheBand_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<AccountProfile>("account");
    AccountProfile sandbox = accountAt(QUrl(u"http://127.0.0.1:1"_s));
    sandbox.isSandbox = true;
    for (const auto& [name, appearance] :
        {std::pair {u"light"_s, Appearance::Light}, std::pair {u"dark"_s, Appearance::Dark}}) {
        QTest::newRow(qPrintable(name + u", sandbox"_s)) << appearance << sandbox;
        for (const QString& id : {u"T00000000"_s, u"P00000000"_s})
            QTest::newRow(qPrintable(name + u", "_s + id)) << appearance << accountAt(sandbox.apiRoot, id);
    }
}

void ContrastTest::focusIsSeenInTheBand()
{
    QFETCH(Appearance, appearance);
    QFETCH(AccountProfile, account);
    const Dressed look(appearance);
    const FocusMark mark;
    WindowOnServer desk(account);
    QMenu menu;
    desk.window->addProgramMenu(menu);
    QTRY_VERIFY(find<QPushButton>(*desk.window, u"Other account"_s));
    auto* button = find<QPushButton>(*desk.window, u"Other account"_s);
    const QImage before = desk.window->grab().toImage();
    button->setFocus();
    const QImage after = desk.window->grab().toImage();
    // Around the button, where the band is.
    const QRect rect(button->mapTo(desk.window.get(), QPoint()), button->size());
    const double best = bestChange(before, after, QRect(rect.left(), rect.top() - 2, rect.width(), 2));
    QVERIFY2(best >= forShapes, qPrintable(QString::number(best)));
}

void ContrastTest::focusIsSeenInSettings_data() { outlinesAreSeen_data(); }

void ContrastTest::focusIsSeenInSettings()
{
    QFETCH(Appearance, appearance);
    const Dressed look(appearance);
    const FocusMark mark;
    const EnglishPlurals english;
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    AccountProfile account = accountAt(checkoutApiRoot());
    account.key = u"one"_s;
    QVERIFY(settings.putAccount(account));
    Look stored(folder.filePath(u"look.ini"_s));
    auto* dialog = new SettingsDialog(settings, stored);
    dialog->setProxyPasswordKept();
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    using Page = SettingsDialog::Page;
    for (const Page page :
        {Page::Accounts, Page::Network, Page::Reasons, Page::Lock, Page::Language, Page::Appearance}) {
        dialog->showPage(page);
        checkFocusIn(*dialog);
    }
    delete dialog;
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
