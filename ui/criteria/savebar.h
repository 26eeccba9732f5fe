#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace winnow {

// The bar at the bottom of the Criteria tab: version name, Revert and Save.
class SaveBar final : public QWidget {
    Q_OBJECT
public:
    explicit SaveBar(QWidget *parent = nullptr);

    void setPossible(bool canName, bool canRevert, bool canSave);
    bool canSave() const;
    void addTool(QWidget *tool); // at the bar's start
    QString name() const;
    void setName(const QString &name);

Q_SIGNALS:
    void nameEdited();
    void revertRequested();
    void saveRequested();

private:
    QLineEdit *m_name;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace winnow
