#include "ui/settings/settingsdialog.h"

#include "app/settings/settingsstore.h"
#include "ui/common/categorychooser.h"
#include "ui/common/firstsize.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/settings/advancedtab.h"
#include "ui/settings/appearancetab.h"
#include "ui/settings/authorstab.h"
#include "ui/settings/digesttab.h"
#include "ui/settings/keystab.h"
#include "ui/settings/limitstab.h"
#include "ui/settings/morningtab.h"
#include "ui/settings/paperstab.h"
#include "ui/settings/scoringtab.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace winnow {

namespace {

constexpr QSize roomyDialog{860, 620}; // all tabs side by side

// On a low screen a tab scrolls, and the buttons stay visible.
QScrollArea *scrolling(QWidget *tab, QWidget *parent) {
    auto *area = new QScrollArea(parent);
    area->setWidget(tab);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(tab->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, const std::vector<Category> &choices, Runner &runner,
                               SecretStore &secrets, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_book(new QTabWidget(this)),
      m_scoring(new ScoringTab(runner, secrets, m_book)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                         QDialogButtonBox::Apply | QDialogButtonBox::RestoreDefaults,
                                     this)) {
    setWindowTitle(tr("Settings"));
    m_book->setDocumentMode(true);
    addTab(new PapersTab(choices, m_book));
    addTab(m_scoring);
    addTab(new LimitsTab(m_book));
    addTab(new AuthorsTab(m_book));
    addTab(new DigestTab(m_book));
    addTab(new AppearanceTab(m_book));
    addTab(new KeysTab(m_book));
    addTab(new AdvancedTab(m_book));
    m_buttons->button(QDialogButtonBox::RestoreDefaults)
        ->setToolTip(tr("Resets everything except what you collected: categories, authors, the model’s "
                        "service and prices"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_book, 1);
    layout->addWidget(m_buttons);
    resize(roomyDialog.boundedTo(firstWindowSize(*screen())));

    // The fields may reorder lists; that alone is not an edit.
    m_settings = edited();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &SettingsDialog::apply);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &SettingsDialog::restoreDefaults);
    showState();
}

void SettingsDialog::addTab(SettingsTab *tab) {
    tab->showSettings(m_settings);
    m_book->addTab(scrolling(tab, m_book), tab->title());
    m_tabs.push_back(tab);
    // All tabs side by side in every language, as far as the screen allows.
    const QMargins margins = layout() ? layout()->contentsMargins() : QMargins();
    const int wanted = m_book->tabBar()->sizeHint().width() + margins.left() + margins.right();
    resize(std::max(width(), std::min(wanted, firstWindowSize(*screen()).width())), height());
    connect(tab, &SettingsTab::changed, this, &SettingsDialog::showState);
}

void SettingsDialog::offerMorning(const ScheduledJob &job) {
    addTab(new MorningTab(job, m_book));
}

void SettingsDialog::offer(SettingsTab *tab) {
    addTab(tab);
}

void SettingsDialog::showScoring() {
    bringToFront(*m_scoring);
}

void SettingsDialog::bringToFront(const SettingsTab &tab) {
    for (int i = 0; i < m_book->count(); ++i) {
        if (m_book->widget(i)->isAncestorOf(&tab))
            m_book->setCurrentIndex(i);
    }
}

void SettingsDialog::accept() {
    if (apply())
        QDialog::accept();
}

bool SettingsDialog::apply() {
    for (SettingsTab *tab : m_tabs) {
        if (!isEdited(*tab))
            continue; // a folder that has disappeared is no reason to refuse another theme
        if (!tab->check()) {
            bringToFront(*tab);
            tab->check(); // again: a field only takes the focus while it is visible
            showFlaws();
            return false;
        }
    }
    for (SettingsTab *tab : m_tabs)
        tab->keep();
    const Settings wanted = edited();
    if (wanted == m_settings)
        return true;
    m_settings = wanted;
    showState();
    Q_EMIT settingsChanged(m_settings);
    return true;
}

// Scrolls to the text below the focused field, which may be outside a low dialog. Delayed, because a new text
// has no position yet.
void SettingsDialog::showFlaws() {
    auto *area = qobject_cast<QScrollArea *>(m_book->currentWidget());
    QTimer::singleShot(0, area, [area] {
        if (QWidget *field = area->window()->focusWidget(); field && area->isAncestorOf(field))
            area->ensureWidgetVisible(field);
        for (FlawLabel *label : area->findChildren<FlawLabel *>()) {
            if (label->isVisible())
                area->ensureWidgetVisible(label);
        }
    });
}

bool SettingsDialog::isEdited(const SettingsTab &tab) const {
    Settings own = m_settings;
    tab.readSettings(own);
    return own != m_settings || !tab.isReadable();
}

void SettingsDialog::restoreDefaults() {
    const Settings defaults = SettingsStore::defaults();
    for (SettingsTab *tab : m_tabs)
        tab->restore(defaults);
}

Settings SettingsDialog::edited() const {
    Settings settings = m_settings;
    for (const SettingsTab *tab : m_tabs)
        tab->readSettings(settings);
    return settings;
}

void SettingsDialog::showState() {
    const Settings now = edited();
    for (SettingsTab *tab : m_tabs)
        tab->follow(now);
    const bool isAnyEdited = std::ranges::any_of(m_tabs, [this](const auto *tab) { return isEdited(*tab); });
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(isAnyEdited);
}

} // namespace winnow
