#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace winnow {

class FlawLabel;

// The model's name: typed, or chosen from the service's list. Remembered for each preset.
class ModelField final : public QWidget {
    Q_OBJECT
public:
    explicit ModelField(QWidget *parent = nullptr);

    QString model() const;
    void setModel(const QString &model);
    void setModels(const QStringList &models, bool open); // open: opens the list right away
    void changeProvider(const QString &before, const QString &now);
    void setCanList(bool canList);
    bool check();

Q_SIGNALS:
    void changed();
    void listRequested();

private:
    QComboBox *m_combo;
    QPushButton *m_list;
    FlawLabel *m_flaw;
    QHash<QString, QString> m_typed;
};

} // namespace winnow
