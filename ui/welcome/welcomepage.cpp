#include "ui/welcome/welcomepage.h"

#include "ui/common/hairline.h"
#include "ui/welcome/scorerchoice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int welcomePageColumnWidth = 700;          // lines stay short enough to read
constexpr int columnHeight = 600;                    // a longer list of categories would not be clearer
constexpr int roomBelowAField = 80;                  // for the text that says what is wrong
constexpr int tallColumnHeight = columnHeight + 220; // with the fields needed to reach a model

QLabel *heading(const QString &text, double scale, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *explanation(const QString &text, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const std::vector<Category> &choices, Runner &runner, SecretStore &secrets,
                         QWidget *parent)
    : QWidget(parent),
      m_scroll(new QScrollArea(this)),
      m_categories(new CategoryChooser(choices, this)),
      m_scorer(new ScorerChoice(runner, secrets, this)) {
    setAccessibleName(tr("Welcome to Winnow"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *canvas = new QWidget(m_scroll);
    auto *center = new QHBoxLayout(canvas);
    center->setContentsMargins(24, 12, 24, 12);
    center->addStretch(1);
    m_column = buildColumn();
    center->addWidget(m_column, 100);
    center->addStretch(1);
    m_scroll->setWidget(canvas);
    canvas->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(newHairline(this));
    layout->addLayout(buildFoot());
    setFocusProxy(m_categories);

    connect(m_categories, &CategoryChooser::chosenChanged, this, &WelcomePage::showState);
    connect(m_scorer, &ScorerChoice::changed, this, &WelcomePage::showState);
    connect(m_ownCriteria, &QRadioButton::toggled, this, &WelcomePage::showState);
    showState();
}

void WelcomePage::setSettings(const Settings &settings) {
    m_settings = settings;
    m_scorer->showSettings(settings);
}

QWidget *WelcomePage::buildColumn() {
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(heading(tr("Welcome to Winnow"), 1.6, column));
    layout->addWidget(explanation(
        tr("Every day arXiv announces hundreds of papers. Winnow scores them against what you want to "
           "read and leaves the ones that matter."),
        column));
    layout->addSpacing(10);
    auto *question = heading(tr("What do you f&ollow?"), 1.1, column);
    question->setBuddy(m_categories->searchField());
    layout->addWidget(question);
    layout->addWidget(m_categories, 1);
    layout->addSpacing(10);
    layout->addWidget(heading(tr("What do you want to read?"), 1.1, column));
    layout->addWidget(buildCriteriaChoice());
    layout->addSpacing(10);
    layout->addWidget(heading(tr("Who scores the papers?"), 1.1, column));
    layout->addWidget(m_scorer);
    return column;
}

// The start buttons: visible however low the window is.
QLayout *WelcomePage::buildFoot() {
    QWidget *buttons = buildButtons();
    buttons->setMaximumWidth(welcomePageColumnWidth);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 24, 8);
    foot->addStretch(1);
    foot->addWidget(buttons, 100);
    foot->addStretch(1);
    return foot;
}

QWidget *WelcomePage::buildCriteriaChoice() {
    auto *box = new QWidget(this);
    box->setAccessibleName(tr("Criteria"));
    m_defaultCriteria =
        new QRadioButton(tr("Start from the &default criteria – you can change them at any time"), box);
    m_ownCriteria = new QRadioButton(tr("&Write my own criteria first"), box);
    m_ownCriteria->setObjectName(QStringLiteral("ownCriteria"));
    m_defaultCriteria->setChecked(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_defaultCriteria);
    layout->addWidget(m_ownCriteria);
    return box;
}

QWidget *WelcomePage::buildButtons() {
    auto *box = new QWidget(this);
    m_start = new QPushButton(box);
    m_start->setProperty("primary", true);
    m_start->setObjectName(QStringLiteral("startButton"));
    auto *sample = new QPushButton(tr("&Try the sample day"), box);
    sample->setProperty("quiet", true);
    sample->setObjectName(QStringLiteral("sampleButton"));
    sample->setToolTip(tr("Invented papers that come with Winnow. Needs no network."));
    m_reason = new QLabel(tr("Choose at least one category to start."), box);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setObjectName(QStringLiteral("startReason"));
    m_reason->setWordWrap(true);

    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_start);
    row->addWidget(sample);
    row->addSpacing(6);
    row->addWidget(m_reason, 1);

    connect(m_start, &QPushButton::clicked, this, &WelcomePage::start);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    return box;
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::LayoutRequest)
        fitCanvas();
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitCanvas();
}

// A scroll area does not use the height that wrapped text has at its width.
void WelcomePage::fitCanvas() {
    QWidget *canvas = m_scroll->widget();
    canvas->setMinimumHeight(canvas->layout()->minimumHeightForWidth(m_scroll->viewport()->width()));
}

void WelcomePage::showField() {
    if (auto *field = focusWidget())
        m_scroll->ensureWidgetVisible(field, 0, roomBelowAField);
}

void WelcomePage::start() {
    if (!m_scorer->check()) {
        // After the text beside the field has its position.
        QMetaObject::invokeMethod(this, &WelcomePage::showField, Qt::QueuedConnection);
        return;
    }
    m_scorer->keepKey();
    Settings chosen = m_settings;
    chosen.categories = m_categories->chosen();
    chosen.firstStartDone = true;
    m_scorer->readSettings(chosen);
    Q_EMIT startRequested(chosen, m_ownCriteria->isChecked());
}

void WelcomePage::showState() {
    m_column->setMaximumSize(welcomePageColumnWidth, m_scorer->isModel() ? tallColumnHeight : columnHeight);
    const bool canStart = !m_categories->chosen().isEmpty();
    m_start->setEnabled(canStart);
    m_start->setText(m_ownCriteria->isChecked() ? tr("&Start with my criteria…")
                                                : tr("&Start with today’s papers"));
    m_start->setAccessibleDescription(canStart ? QString() : m_reason->text());
    m_reason->setVisible(!canStart);
}

} // namespace winnow
