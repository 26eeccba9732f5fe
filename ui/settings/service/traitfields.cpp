#include "ui/settings/service/traitfields.h"

#include "app/llm/modeltraits.h"
#include "ui/settings/service/formgrid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace winnow {

namespace {

constexpr int contextStep = 1024; // tokens

} // namespace

TraitFields::TraitFields(FormGrid &form, QWidget *parent)
    : QObject(parent),
      m_form(form),
      m_row(new QWidget(parent)),
      m_context(new QSpinBox(m_row)),
      m_found(new QLabel(m_row)),
      m_effort(new QComboBox(parent)),
      m_marks(new QLineEdit(parent)) {
    describe();
    m_row->setFocusProxy(m_context);

    auto *layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_context);
    layout->addWidget(m_found);
    layout->addStretch(1);
    m_effort->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form.addField(tr("Conte&xt"), m_row);
    form.addField(tr("T&hinking"), m_effort);
    form.addField(tr("Thinking tags"), m_marks);
    connectFields();
    show();
}

void TraitFields::describe() {
    m_context->setObjectName(QStringLiteral("contextTokens"));
    m_context->setAccessibleName(tr("Context"));
    m_context->setRange(0, mostContextTokens);
    m_context->setSingleStep(contextStep);
    m_context->setGroupSeparatorShown(true);
    m_context->setSpecialValueText(tr("set by server"));
    m_context->setSuffix(tr(" tokens"));
    m_context->setToolTip(tr("How much the model can take at once, prompt and answer together"));
    m_found->setObjectName(QStringLiteral("foundContext"));
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_effort->setObjectName(QStringLiteral("effort"));
    m_effort->setAccessibleName(tr("Reasoning effort"));
    m_effort->setToolTip(tr("How much the model thinks before it answers, which you pay for"));
    m_effort->addItem(tr("as little as possible"), QString());
    m_effort->addItem(tr("model default"), QStringLiteral("default"));
    for (const QString &level : effortLevels())
        m_effort->addItem(level, level);
    m_marks->setObjectName(QStringLiteral("marks"));
    m_marks->setAccessibleName(tr("Thinking tags"));
    m_marks->setPlaceholderText(tr("the usual ones, such as <think> … </think>"));
    m_marks->setToolTip(tr("For a model that writes its thinking between tags Winnow does not know"));
}

void TraitFields::connectFields() {
    connect(m_context, &QSpinBox::valueChanged, this, &TraitFields::edit);
    connect(m_effort, &QComboBox::currentIndexChanged, this, &TraitFields::edit);
    connect(m_marks, &QLineEdit::textChanged, this, &TraitFields::edit);
}

void TraitFields::setLines(const QString &lines) {
    m_lines = lines;
    show();
}

void TraitFields::setModel(const QString &model) {
    if (model == m_model)
        return;
    m_model = model;
    setFound(0);
    show();
}

void TraitFields::setFound(qint64 contextTokens) {
    m_found->setText(contextTokens > 0 ? tr("found: %1").arg(QLocale().toString(contextTokens)) : QString());
}

void TraitFields::setVisible(bool isVisible) {
    m_form.setFieldVisible(m_row, isVisible);
    m_form.setFieldVisible(m_effort, isVisible);
    m_form.setFieldVisible(m_marks, isVisible);
}

// Unreadable lines are left for the user to correct, and ignored here.
void TraitFields::show() {
    const ModelTraits traits = traitsOf(m_lines, m_model).value_or(ModelTraits());
    const QSignalBlocker context(m_context);
    const QSignalBlocker effort(m_effort);
    const QSignalBlocker marks(m_marks);
    m_context->setValue(int(traits.contextTokens));
    m_effort->setCurrentIndex(std::max(0, m_effort->findData(traits.effort)));
    m_marks->setText(traits.marks);
    m_row->setEnabled(!m_model.isEmpty());
    m_effort->setEnabled(!m_model.isEmpty());
    m_marks->setEnabled(!m_model.isEmpty());
}

void TraitFields::edit() {
    ModelTraits traits;
    traits.contextTokens = m_context->value();
    traits.effort = m_effort->currentData().toString();
    traits.marks = m_marks->text().simplified();
    m_lines = withTraits(m_lines, m_model, traits);
    Q_EMIT changed();
}

} // namespace winnow
