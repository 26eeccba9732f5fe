#include "ui/papers/filterbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace winnow {

namespace {

constexpr int typingRest = 150;         // ms
constexpr size_t listedCategories = 30; // a day's papers are in a hundred and more

// Stays open while boxes are ticked.
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
      m_search(new QLineEdit(this)),
      m_pick(new QToolButton(this)),
      m_button(new QToolButton(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_pick);
    row->addWidget(m_button);
    m_search->setPlaceholderText(tr("Search: words in titles, authors and abstracts"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140);
    m_search->setStyleSheet(
        QStringLiteral("QLineEdit { border: 1px solid palette(mid); border-radius: 5px; padding: 4px 8px;"
                       " background: palette(base); } QLineEdit:focus { border-color: palette(link); }"));
    m_search->installEventFilter(this);
    m_button->setProperty("quiet", true);
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setMenu(new TickMenu(m_button));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_pick->setObjectName(QStringLiteral("pick"));
    m_pick->setStyleSheet(
        QStringLiteral("QToolButton { background: palette(highlight); color: palette(link);"
                       " border: 1px solid palette(link); border-radius: 5px; padding: 4px 10px; }"));
    m_pick->setToolTip(tr("Picked in the map or the funnel. Click to show all papers again."));
    m_pick->setFocusPolicy(Qt::TabFocus);
    m_pick->hide();
    connect(m_pick, &QToolButton::clicked, this, &FilterBar::pickCleared);
    m_rest.setSingleShot(true);
    m_rest.setInterval(typingRest);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::onTyped);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT wordsChanged(words()); });
    connect(m_button->menu(), &QMenu::aboutToShow, this, &FilterBar::rebuildMenu);
    showChosen();
}

QString FilterBar::words() const {
    return m_search->text().trimmed();
}

void FilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::onTyped() {
    if (!words().isEmpty()) {
        m_rest.start();
        return;
    }
    m_rest.stop();
    Q_EMIT wordsChanged({});
}

void FilterBar::clear() {
    m_search->clear();
    m_chosen.clear();
    showChosen();
    Q_EMIT categoriesChosen({});
    Q_EMIT pickCleared();
}

void FilterBar::setPick(const QString &text) {
    m_pick->setText(text + QStringLiteral(" ✕"));
    m_pick->setAccessibleName(tr("Show all again, not only %1").arg(text));
    m_pick->setVisible(!text.isEmpty());
}

void FilterBar::setCategories(const std::vector<std::pair<QString, int>> &categories) {
    m_categories = categories;
}

// What was chosen and has no papers now stays in the list, or it could not be undone.
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
    m_button->setText(text + QStringLiteral(" ▾"));
    m_button->setAccessibleName(tr("Categories: %1").arg(text));
    m_button->setToolTip(tr("Show only papers in these categories"));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            Q_EMIT leaveRequested();
        m_search->clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (m_rest.isActive()) { // no need to wait any longer
            m_rest.stop();
            Q_EMIT wordsChanged(words());
        }
        Q_EMIT leaveRequested();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace winnow
