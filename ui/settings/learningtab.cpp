#include "ui/settings/learningtab.h"

#include "app/digest/digestformats.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/run/tastereport.h"
#include "app/taste/tastelearner.h"
#include "ui/common/messages/errortext.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/common/tastewords.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrentRun>

namespace winnow {

namespace {

constexpr int longestHalfLife = 36'500; // days

QString dayText(const QDateTime &time) {
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

LearningTab::LearningTab(Library &library, QWidget *parent)
    : SettingsTab(parent),
      m_library(library),
      m_enabled(new QCheckBox(tr("&Learn from what I keep and skip"), this)),
      m_halfLife(new QSpinBox(this)),
      m_learned(addText("learnedFrom")),
      m_record(addText("learnedRecord")),
      m_words(addText("learnedWords")),
      m_said(addText("learningSaid")),
      m_flaw(new FlawLabel(this)) {
    m_enabled->setObjectName(QStringLiteral("learnEnabled"));
    m_halfLife->setObjectName(QStringLiteral("learnHalfLife"));
    m_halfLife->setRange(0, longestHalfLife);
    m_halfLife->setSpecialValueText(tr("never", "a decision never counts less"));
    m_halfLife->setSuffix(tr(" days"));
    m_halfLife->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_halfLife->setToolTip(tr("Tastes change: old decisions count less than recent ones."));
    auto *hint =
        new QLabel(tr("Each paper then has a taste: how likely you are to keep it. All of this stays on this "
                      "computer. What is learned belongs to the criteria in use at the time."),
                   this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    auto *form = new QFormLayout(this);
    form->addRow(m_enabled);
    form->addRow(hint);
    form->addRow(tr("Decisions count &half after"), m_halfLife);
    for (QWidget *line :
         std::initializer_list<QWidget *>{m_learned, m_record, m_words, makeButtons(), m_said, m_flaw})
        form->addRow(line);
    connect(m_enabled, &QCheckBox::toggled, this, &SettingsTab::changed);
    connect(m_halfLife, &QSpinBox::valueChanged, this, &SettingsTab::changed);
    refresh();
}

QLabel *LearningTab::addText(const char *name) {
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText); // text from papers
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

QWidget *LearningTab::makeButtons() {
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 4, 0, 4);
    const auto add = [bar, row](const char *name, const QString &text) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    m_reset = add("learningReset", tr("&Reset…"));
    m_undo = add("learningUndo", tr("&Undo reset"));
    m_export = add("learningExport", tr("E&xport…"));
    row->addStretch(1);
    m_undo->hide();
    connect(m_reset, &QPushButton::clicked, this, &LearningTab::askToForget);
    connect(m_undo, &QPushButton::clicked, this, &LearningTab::takeBack);
    connect(m_export, &QPushButton::clicked, this, &LearningTab::chooseExport);
    return bar;
}

void LearningTab::showSettings(const Settings &settings) {
    m_enabled->setChecked(settings.learn.enabled);
    m_halfLife->setValue(settings.learn.halfLifeDays);
}

void LearningTab::readSettings(Settings &settings) const {
    settings.learn.enabled = m_enabled->isChecked();
    settings.learn.halfLifeDays = m_halfLife->value();
}

void LearningTab::refresh() {
    using Shown = std::pair<TasteState, std::optional<TasteModel>>;
    const auto read = [](const Result<TasteState> &state) -> Result<Shown> {
        return state.map([](const TasteState &known) { return Shown(known, learnedModel(known)); });
    };
    whenReady(m_library.taste().state().then(QThreadPool::globalInstance(), read), this,
              [this](const Result<Shown> &shown) {
                  if (shown)
                      show(shown->first, shown->second);
                  else
                      m_flaw->setFlaw(errorText(shown.error()).sentence);
              });
}

QString LearningTab::learnedText(const std::optional<TasteModel> &model) const {
    if (model)
        return tr("Learned on %1 from %2 decisions, %3 of them kept. New since then: %4.")
            .arg(dayText(m_state.learned->trainedAt))
            .arg(model->decisions())
            .arg(model->kept())
            .arg(m_state.fresh);
    if (!m_state.profile)
        return tr("Nothing learned yet: score a day first.");
    const int missing = TasteLearner::leastKept - m_state.kept;
    return missing > 0 ? tr("Nothing learned yet: keep %n more paper(s).", nullptr, missing)
                       : tr("Nothing learned yet. Learning starts right after your next decision.");
}

void LearningTab::show(const TasteState &state, const std::optional<TasteModel> &model) {
    m_state = state;
    QStringList lines{learnedText(model)};
    if (state.since.isValid())
        lines << tr("Decisions before %1 are ignored.").arg(dayText(state.since));
    m_learned->setText(lines.join(QLatin1Char('\n')));
    QStringList record = model ? recordLines(model->record()) : QStringList();
    if (!record.isEmpty())
        record.prepend(tr("Its predictions for days it had not learned from:"));
    m_record->setText(record.join(QLatin1Char('\n')));
    lines.clear();
    if (model) {
        const std::vector<TasteReason> words = model->words();
        const QString comma = QStringLiteral(", ");
        lines << tr("Like what you keep: %1").arg(strongestWords(words, true).join(comma))
              << tr("Unlike what you keep: %1").arg(strongestWords(words, false).join(comma));
    }
    m_words->setText(lines.join(QLatin1Char('\n')));
    for (QLabel *label : {m_record, m_words, m_said})
        label->setVisible(!label->text().isEmpty());
    m_reset->setEnabled(model.has_value());
    m_export->setEnabled(model.has_value());
}

bool LearningTab::say(const Result<void> &result, const QString &done) {
    m_flaw->setFlaw(result ? QString() : errorText(result.error()).sentence);
    m_said->setText(result ? done : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    return result.has_value();
}

void LearningTab::askToForget() {
    auto *box = new QMessageBox(QMessageBox::Question, tr("Reset what was learned"),
                                tr("Forget what was learned from your decisions? They stay as they are, but "
                                   "Winnow learns only from those you make from now on."),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("learningQuestion"));
    const QPushButton *yes = box->addButton(tr("Forget"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, &LearningTab::forget);
    box->open();
}

void LearningTab::forget() {
    whenReady(m_library.taste().forget(true), this,
              [this, since = m_state.since](const Result<void> &forgotten) {
                  if (!say(forgotten, tr("Forgotten.")))
                      return;
                  m_sinceBefore = since;
                  m_undo->show();
                  refresh();
                  Q_EMIT learnedChanged();
              });
}

void LearningTab::takeBack() {
    m_undo->hide();
    whenReady(m_library.taste().learnSince(m_sinceBefore), this, [this](const Result<void> &begun) {
        m_undo->setVisible(!say(begun, tr("Winnow learns from your earlier decisions again.")));
        if (begun)
            Q_EMIT learnedChanged();
    });
}

void LearningTab::chooseExport() {
    auto *dialog = new QFileDialog(this, tr("Export what was learned"), QString(), tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(tr("taste", "file name") + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &LearningTab::exportTo);
    dialog->open();
}

void LearningTab::exportTo(const QString &path) {
    Settings settings;
    readSettings(settings);
    const auto save = [path, state = m_state, learn = settings.learn] {
        return saveDigestFile(path, QJsonDocument(tasteReport(state, learn)).toJson());
    };
    whenReady(QtConcurrent::run(save), this, [this, path](const Result<void> &saved) {
        say(saved, tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace winnow
