#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace winnow {

// The proxy for the model's service: the system's, none, or a custom one.
class ProxyField final : public QWidget {
    Q_OBJECT
public:
    explicit ProxyField(QWidget *parent = nullptr);

    void setProxy(const QString &proxy); // in the form of ModelSettings
    QString proxy() const;
    QString flaw() const; // why it is not valid; empty: it is

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_kind;
    QLineEdit *m_url;
};

} // namespace winnow
