#pragma once

#include <QGridLayout>

namespace winnow {

// Labels and fields in two columns. Unlike QFormLayout it gives wrapped text the height that it has at its
// width, not the one QLabel guesses.
class FormGrid final : public QGridLayout {
    Q_OBJECT
public:
    explicit FormGrid(QWidget *parent);

    void addField(const QString &label, QWidget *field); // label: with its mnemonic; may be empty
    void setFieldVisible(QWidget *field, bool isVisible);
};

} // namespace winnow
