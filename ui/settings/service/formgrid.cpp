#include "ui/settings/service/formgrid.h"

#include <QLabel>

namespace winnow {

namespace {
constexpr int formGridGap = 6;
} // namespace

FormGrid::FormGrid(QWidget *parent) : QGridLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(formGridGap);
    setColumnStretch(1, 1);
}

void FormGrid::addField(const QString &label, QWidget *field) {
    const int row = rowCount();
    addWidget(field, row, 1);
    if (label.isEmpty())
        return;
    auto *text = new QLabel(label, parentWidget());
    QWidget *line = field->focusProxy() ? field->focusProxy() : field;
    text->setBuddy(line);
    text->setMinimumHeight(line->sizeHint().height()); // aligned with the field's first line
    addWidget(text, row, 0, Qt::AlignTop);
}

void FormGrid::setFieldVisible(QWidget *field, bool isVisible) {
    field->setVisible(isVisible);
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    getItemPosition(indexOf(field), &row, &column, &rows, &columns);
    if (QLayoutItem *label = itemAtPosition(row, 0); label && label->widget())
        label->widget()->setVisible(isVisible);
}

} // namespace winnow
