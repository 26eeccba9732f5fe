#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace winnow {

// How the model's service is reached: the system's proxy, none, or one of the user's own.
class ProxyField final : public QWidget {
    Q_OBJECT
public:
    explicit ProxyField(QWidget *parent = nullptr);

    void setProxy(const QString &proxy); // as in ModelSettings
    QString proxy() const;
    QString flaw() const; // why it can't be used; empty: it can

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_kind;
    QLineEdit *m_url;
};

} // namespace winnow
