// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parindex;

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    // The vectors of FIPS 180-4.
    void knownVectors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("hex");
        QTest::newRow("nothing") << QByteArray()
                                 << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million letters")
            << QByteArray(1'000'000, 'a')
            << QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void knownVectors()
    {
        QFETCH(QByteArray, bytes);
        QTEST(Digest::ofBytes(bytes), "hex");
    }

    void piecesGiveTheSameAsTheWhole()
    {
        Digest digest;
        digest.add("a", 1);
        digest.add("", 0);
        digest.add("bc", 2);
        QCOMPARE(digest.hex(), Digest::ofBytes("abc"));
    }

    void readsAFileOfSeveralChunks()
    {
        QByteArray bytes;
        for (int i = 0; i < 700'000; ++i)
            bytes += QByteArray::number(i);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("báo cáo.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto digest = Digest::ofFile(path);
        QVERIFY(digest);
        QCOMPARE(*digest, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void refusesWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << QStringLiteral("không có.pdf");
        QTest::newRow("folder") << QStringLiteral(".");
        // A memory of our own process: it opens, but its first byte cannot be read.
        QTest::newRow("unreadable") << QStringLiteral("/proc/self/mem");
    }

    void refusesWhatCannotBeRead()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = name.startsWith(u'/') ? name : folder.filePath(name);
        const auto digest = Digest::ofFile(path);
        QVERIFY(!digest);
        QCOMPARE(digest.error().code, ErrorCode::Unreadable);
        QVERIFY2(digest.error().message.contains(name), qPrintable(digest.error().message));
    }
};

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
