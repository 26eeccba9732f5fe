#include "ui/papers/search/filterbar.h"

#include "app/library/search/searchquery.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/papers/search/searchbox.h"
#include "ui/papers/search/searchwords.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace winnow {

namespace {

constexpr int typingRest = 150; // ms
constexpr int leastSearch = 90; // pixels
constexpr int tight = 340;      // narrower than this, some parts are hidden
constexpr int helpWidth = 460;
constexpr size_t listedCategories = 30; // a day's papers can be in over a hundred categories

// A menu that stays open while boxes are ticked.
class TickMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override {
        QAction *action = actionAt(event->pos());
        if (action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_search(new SearchBox(this)),
      m_flaw(new FlawLabel(this)),
      m_help(new QToolButton(this)),
      m_allDays(new QToolButton(this)),
      m_pick(new QToolButton(this)),
      m_button(new QToolButton(this)) {
    compose();
    m_rest.setSingleShot(true);
    m_rest.setInterval(typingRest);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::onTyped);
    connect(m_search, &SearchBox::leaveRequested, this, &FilterBar::leaveRequested);
    connect(m_search, &SearchBox::submitted, this, [this] {
        if (m_rest.isActive()) // no need to wait any longer
            search();
        if (m_flaw->flaw().isEmpty())
            Q_EMIT leaveRequested();
    });
    connect(&m_rest, &QTimer::timeout, this, &FilterBar::search);
    connect(m_help, &QToolButton::clicked, this, &FilterBar::showHelp);
    connect(m_allDays, &QToolButton::clicked, this, &FilterBar::search);
    connect(m_pick, &QToolButton::clicked, this, &FilterBar::pickCleared);
    connect(m_button->menu(), &QMenu::aboutToShow, this, &FilterBar::rebuildMenu);
    showChosen();
}

void FilterBar::compose() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_help);
    row->addWidget(m_allDays);
    row->addWidget(m_pick);
    row->addWidget(m_button);
    column->addLayout(row);
    column->addWidget(m_flaw);
    m_search->setPlaceholderText(tr("Search: words, author:dao, cat:cs.LG, rel:>=8, is:untriaged"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(leastSearch);
    m_search->setStyleSheet(
        QStringLiteral("QLineEdit { border: 1px solid palette(mid); border-radius: 5px; padding: 4px 8px;"
                       " background: palette(base); } QLineEdit:focus { border-color: palette(link); }"));
    m_flaw->setObjectName(QStringLiteral("searchFlaw"));
    m_help->setObjectName(QStringLiteral("searchHelp"));
    m_help->setText(QStringLiteral("?"));
    m_help->setToolTip(tr("What you can search for"));
    m_help->setAccessibleName(m_help->toolTip());
    m_allDays->setObjectName(QStringLiteral("allDays"));
    m_allDays->setText(tr("All days"));
    m_allDays->setToolTip(tr("Search the whole library, not only the open papers"));
    m_allDays->setCheckable(true);
    m_allDays->hide();
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new TickMenu(m_button));
    m_pick->setObjectName(QStringLiteral("pick"));
    m_pick->setStyleSheet(
        QStringLiteral("QToolButton { background: palette(highlight); color: palette(link);"
                       " border: 1px solid palette(link); border-radius: 5px; padding: 4px 10px; }"));
    m_pick->hide();
    for (QToolButton *button : {m_help, m_allDays, m_button})
        button->setProperty("quiet", true);
    for (QToolButton *button : {m_help, m_allDays, m_pick, m_button}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

QString FilterBar::words() const {
    return m_search->text().trimmed();
}

bool FilterBar::isInAllDays() const {
    return m_allDays->isChecked();
}

void FilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::showSearch(const QString &words, bool inAllDays) {
    const QSignalBlocker quiet(m_search);
    m_rest.stop();
    m_search->setText(words);
    m_allDays->setChecked(inAllDays);
    m_allDays->setVisible(inAllDays || !words.isEmpty());
    m_flaw->setFlaw({});
}

void FilterBar::onTyped() {
    if (words().isEmpty())
        search();
    else
        m_rest.start();
}

// The last results stay while the search can't be parsed.
void FilterBar::search() {
    m_rest.stop();
    const QString text = words();
    const SearchQuery query = parseSearch(text, QDate::currentDate());
    m_flaw->setFlaw(searchFlaw(text, query));
    m_allDays->setVisible(isInAllDays() || !text.isEmpty());
    if (query.problems.empty())
        Q_EMIT searchChanged(text, isInAllDays());
}

void FilterBar::showHelp() {
    auto *help = new QFrame(this, Qt::Popup);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->setFrameShape(QFrame::StyledPanel);
    help->setAccessibleName(tr("What you can search for"));
    auto *text = new QLabel(searchLanguage(), help);
    text->setObjectName(QStringLiteral("searchLanguage"));
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    text->setWordWrap(true);
    text->setFixedWidth(helpWidth);
    auto *layout = new QVBoxLayout(help);
    layout->addWidget(text);
    connect(text, &QLabel::linkActivated, this, [this, help](const QString &link) {
        const QString example = QUrl::fromPercentEncoding(link.section(QLatin1Char(':'), 1).toLatin1());
        help->close();
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText((words() + QLatin1Char(' ') + example).trimmed());
    });
    help->adjustSize();
    const QRect screen = m_search->screen()->availableGeometry();
    QPoint corner = m_search->mapToGlobal(m_search->rect().bottomLeft() + QPoint(0, 4));
    corner.setX(qMax(screen.left(), qMin(corner.x(), screen.right() - help->width())));
    help->move(corner);
    help->show();
    text->setFocus(Qt::PopupFocusReason);
}

void FilterBar::clear() {
    m_search->clear();
    m_chosen.clear();
    showChosen();
    Q_EMIT categoriesChosen({});
    Q_EMIT pickCleared();
}

void FilterBar::tabTo(QWidget &next) {
    setTabOrder(m_button, &next);
}

void FilterBar::setPick(const QString &text, const QString &brief) {
    m_pickText = text;
    m_pickBrief = brief;
    m_pick->setAccessibleName(tr("Show all again, not only %1").arg(text));
    m_pick->setToolTip(
        tr("Only %1, as picked in the map or the funnel. Click to show all papers again.").arg(text));
    m_pick->setVisible(!text.isEmpty());
    fitPick();
}

void FilterBar::fitPick() {
    constexpr int least = 70;   // minimum pixels for its text
    constexpr int between = 50; // the gaps and the button's own border
    const int others = leastSearch + m_button->sizeHint().width() + (m_isTight ? 0 : m_help->width());
    const int room = std::max(least, width() - others - between);
    const QFontMetrics metrics = m_pick->fontMetrics();
    const QString cross = QStringLiteral(" ✕");
    const bool isRoomy = metrics.horizontalAdvance(m_pickText + cross) <= room;
    m_pick->setText(
        isRoomy ? m_pickText + cross
                : metrics.elidedText(m_pickBrief, Qt::ElideRight, room - metrics.horizontalAdvance(cross)) +
                      cross);
    m_pick->setMinimumWidth(m_pick->sizeHint().width()); // its cross stays visible
}

void FilterBar::setCategories(const std::vector<std::pair<QString, int>> &categories) {
    m_categories = categories;
}

// A chosen category without papers stays in the list, or it could not be unchosen.
void FilterBar::rebuildMenu() {
    QMenu *menu = m_button->menu();
    menu->clear();
    QAction *all = menu->addAction(tr("All categories"));
    all->setEnabled(!m_chosen.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        m_chosen.clear();
        showChosen();
        Q_EMIT categoriesChosen(m_chosen);
    });
    menu->addSeparator();
    auto shown = m_categories;
    const auto isListed = [&](const QString &name) {
        return std::ranges::any_of(shown, [&](const auto &category) { return category.first == name; });
    };
    if (shown.size() > listedCategories)
        shown.resize(listedCategories);
    for (const QString &chosen : m_chosen) {
        if (!isListed(chosen))
            shown.emplace_back(chosen, 0);
    }
    for (const auto &[name, count] : shown) {
        QAction *action = menu->addAction(tr("%1 (%2)", "category, papers").arg(name).arg(count));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(name));
        connect(action, &QAction::toggled, this,
                [this, category = name](bool chosen) { choose(category, chosen); });
    }
}

void FilterBar::choose(const QString &category, bool chosen) {
    m_chosen.removeAll(category);
    if (chosen)
        m_chosen << category;
    showChosen();
    Q_EMIT categoriesChosen(m_chosen);
}

void FilterBar::showChosen() {
    constexpr int named = 3;
    QString text = tr("All categories");
    if (!m_chosen.isEmpty())
        text = m_chosen.size() <= named ? m_chosen.join(QStringLiteral(", "))
                                        : tr("%n categories", nullptr, static_cast<int>(m_chosen.size()));
    const bool isShort = m_isTight && m_chosen.isEmpty();
    m_button->setText(isShort ? QStringLiteral("▾") : text + QStringLiteral(" ▾"));
    m_button->setAccessibleName(tr("Categories: %1").arg(text));
    m_button->setToolTip(tr("Show only papers in these categories"));
}

void FilterBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fit();
}

void FilterBar::fit() {
    const bool isTight = width() < tight;
    fitPick();
    if (isTight == m_isTight)
        return;
    m_isTight = isTight;
    m_help->setVisible(!isTight);
    showChosen();
}

} // namespace winnow
