#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QVariantMap>

#include <vector>

namespace winnow {

// A desktop's notification service of the tests' own: keeps what it is to show, and does what a person does.
class StandInDesktop final : public QDBusVirtualObject {
    Q_OBJECT
public:
    struct Shown {
        QString program;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    StandInDesktop(const QString &address, QStringList capabilities);
    ~StandInDesktop() override;

    const std::vector<Shown> &shown() const { return m_shown; }
    // Of the newest one, which stays until it is taken back. `token`: of activation; empty: none is sent.
    void choose(const QString &action, const QString &token = {});
    void close();

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }

Q_SIGNALS:
    void newOne();

private:
    void signal(const char *name, const QVariantList &arguments);
    uint newest() const { return firstId + uint(m_shown.size()) - 1; }

    static constexpr uint firstId = 41;
    QDBusConnection m_bus;
    QStringList m_capabilities;
    std::vector<Shown> m_shown;
};

} // namespace winnow
