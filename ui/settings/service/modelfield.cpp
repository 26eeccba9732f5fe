#include "ui/settings/service/modelfield.h"

#include "ui/common/messages/flawlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace winnow {

namespace {
constexpr int rowsAtOnce = 16;
} // namespace

ModelField::ModelField(QWidget *parent)
    : QWidget(parent),
      m_combo(new QComboBox(this)),
      m_list(new QPushButton(tr("&List"), this)),
      m_flaw(new FlawLabel(this)) {
    m_combo->setObjectName(QStringLiteral("model"));
    m_combo->setAccessibleName(tr("Model"));
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setMaxVisibleItems(rowsAtOnce);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->setMinimumContentsLength(20);
    m_combo->lineEdit()->setPlaceholderText(tr("The name the service uses"));
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_list->setObjectName(QStringLiteral("listModels"));
    m_list->setProperty("quiet", true);
    m_list->setToolTip(tr("Lists the service’s models; costs nothing"));
    m_flaw->setObjectName(QStringLiteral("modelFlaw"));
    setFocusProxy(m_combo);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_combo, 0, 0);
    layout->addWidget(m_list, 0, 1);
    layout->addWidget(m_flaw, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);

    connect(m_combo, &QComboBox::editTextChanged, this, [this] {
        m_flaw->setFlaw(QString());
        Q_EMIT changed();
    });
    connect(m_list, &QPushButton::clicked, this, &ModelField::listRequested);
}

QString ModelField::model() const {
    return m_combo->currentText().trimmed();
}

void ModelField::setModel(const QString &model) {
    m_combo->setEditText(model);
}

void ModelField::setModels(const QStringList &models, bool open) {
    const QString chosen = m_combo->currentText();
    {
        const QSignalBlocker blocker(m_combo);
        m_combo->clear();
        m_combo->addItems(models);
        m_combo->setCurrentIndex(m_combo->findText(chosen.trimmed()));
        m_combo->setEditText(chosen);
    }
    if (open && !models.isEmpty() && isVisible())
        m_combo->showPopup();
}

void ModelField::changeProvider(const QString &before, const QString &now) {
    m_typed.insert(before, model());
    setModels({}, false);
    setModel(m_typed.value(now));
}

void ModelField::setCanList(bool canList) {
    m_list->setEnabled(canList);
}

bool ModelField::check() {
    if (!model().isEmpty())
        return true;
    m_flaw->setFlaw(tr("Choose a model. “List” asks the service for those it has."));
    m_combo->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace winnow
