#!/usr/bin/env bash
# QtKeychain 0.13.2 (Debian 12: libqt6keychain1 0.13.2-5) does not tell a locked keyring from an absent entry: reading gives
# EntryNotFound (1), and deleting gives NoError (0) while the entry stays. Whoever says "there is no key" or "removed" after that is
# wrong. The Secret Service itself lists the entry as locked (SearchItems). Seen with gnome-keyring 42.1, where nobody can be asked
# for the password. Needs dbus, g++ and qt6-base-dev; the rest is fetched.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download libqt6keychain1=0.13.2-5 qtkeychain-qt6-dev=0.13.2-5 gnome-keyring=42.1-1+b2 libgcr-base-3-1=3.41.1-1+b1 \
    libgck-1-0=3.41.1-1+b1 libsecret-1-0=0.20.5-3 >/dev/null
for package in *.deb; do dpkg -x "$package" root; done
libraries="$work/root/usr/lib/$(uname -m)-linux-gnu"
cat >keychain.cpp <<'CPP'
#include <QCoreApplication>
#include <cstdio>
#include <qt6keychain/keychain.h>
int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const QString what = app.arguments().at(1);
    const QString service = QStringLiteral("Reef");
    QKeychain::Job *job = nullptr;
    if (what == QLatin1String("write")) {
        auto *write = new QKeychain::WritePasswordJob(service);
        write->setTextData(QStringLiteral("a secret"));
        job = write;
    } else if (what == QLatin1String("delete")) {
        job = new QKeychain::DeletePasswordJob(service);
    } else {
        job = new QKeychain::ReadPasswordJob(service);
    }
    job->setKey(QStringLiteral("fern"));
    job->setAutoDelete(false);
    QObject::connect(job, &QKeychain::Job::finished, [&] {
        std::printf("%s: error %d %s\n", qPrintable(what), int(job->error()), qPrintable(job->errorString()));
        app.exit(0);
    });
    job->start();
    return app.exec();
}
CPP
g++ -std=c++17 -fPIC keychain.cpp -o keychain -I root/usr/include $(pkg-config --cflags --libs Qt6Core) -L "$libraries" -lqt6keychain
cat >session.sh <<'SESSION'
printf password | root/usr/bin/gnome-keyring-daemon --unlock --components=secrets >/dev/null
./keychain write
./keychain read
secrets="dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service"
$secrets.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
echo locked
./keychain read
./keychain delete
echo "entries that the service lists: $($secrets.SearchItems dict:string:string:server,Reef,user,fern | grep -c 'object path')"
SESSION
mkdir home
env -i PATH="$PATH" HOME="$work/home" XDG_RUNTIME_DIR="$work/home" LD_LIBRARY_PATH="$libraries" \
    dbus-run-session -- sh session.sh 2>/dev/null | tee out
diff out - <<'SEEN' || { echo Changed; exit 1; }
write: error 0 
read: error 0 
locked
read: error 1 Entry not found
delete: error 0 
entries that the service lists: 1
SEEN
