#pragma once

#include <QGridLayout>

namespace winnow {

// Labels and fields in two columns. Unlike QFormLayout it gives a line of wrapped text the height it has at
// its width, not the one QLabel guesses.
class FormGrid final : public QGridLayout {
    Q_OBJECT
public:
    explicit FormGrid(QWidget *parent);

    void addField(const QString &label, QWidget *field); // label: with its mnemonic; may be empty
    void setFieldVisible(QWidget *field, bool isVisible);
};

} // namespace winnow
