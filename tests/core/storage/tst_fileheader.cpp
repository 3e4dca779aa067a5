// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileheader.h"
#include "core/storage/schema.h"

#include "core/storage/schema.h"
#include "core/storage/workspacefile.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>

using namespace parindex;

namespace {

using Change = std::function<void(QByteArray &)>;

Change setByte(qsizetype offset, char value)
{
    return [=](QByteArray &bytes) { bytes[offset] = value; };
}

Change cut(qsizetype size)
{
    return [=](QByteArray &bytes) { bytes.truncate(size); };
}

constexpr int Fine = -1;

} // namespace

class TestFileHeader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("mẫu.parindex"));
        QVERIFY(WorkspaceFile::create(path, QStringLiteral("Người thử")));
        m_sound = test::readFile(path);
        QCOMPARE(*checkFileHeader(path), Schema::current().version());
    }

    void reads_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("version");
        const auto refused = [](ErrorCode code) { return static_cast<int>(code); };
        QTest::newRow("as it is") << Change([](QByteArray &) {}) << Fine << Schema::current().version();
        QTest::newRow("older") << setByte(63, 0) << Fine << 0;
        QTest::newRow("newer") << setByte(63, 77) << Fine << 77;
        QTest::newRow("below zero") << setByte(60, '\xff') << Fine << -16777216 + Schema::current().version();
        QTest::newRow("one page only") << cut(4096) << Fine << Schema::current().version();

        QTest::newRow("empty") << cut(0) << refused(ErrorCode::NotOurs) << 0;
        QTest::newRow("cut in the mark") << cut(15) << refused(ErrorCode::NotOurs) << 0;
        QTest::newRow("mark only") << cut(16) << refused(ErrorCode::Damaged) << 0;
        QTest::newRow("cut in the header") << cut(99) << refused(ErrorCode::Damaged) << 0;
        QTest::newRow("header only") << cut(100) << refused(ErrorCode::Damaged) << 0;
        QTest::newRow("cut in a page") << cut(4097) << refused(ErrorCode::Damaged) << 0;
        QTest::newRow("another mark") << setByte(0, 's') << refused(ErrorCode::NotOurs) << 0;
        QTest::newRow("of another program") << setByte(71, 0) << refused(ErrorCode::NotOurs) << 0;
        QTest::newRow("write-ahead for writing") << setByte(18, 2) << refused(ErrorCode::Damaged) << 0;
        QTest::newRow("write-ahead for reading") << setByte(19, 2) << refused(ErrorCode::Damaged) << 0;
        QTest::newRow("unknown form of pages") << setByte(18, 9) << refused(ErrorCode::Damaged) << 0;
        QTest::newRow("pages of no bytes") << Change([](QByteArray &bytes) { bytes[16] = bytes[17] = 0; }) << refused(ErrorCode::Damaged) << 0;
        QTest::newRow("pages of 256 bytes") << setByte(16, 1) << refused(ErrorCode::Damaged) << 0;
        QTest::newRow("pages of an odd size") << setByte(17, 1) << refused(ErrorCode::Damaged) << 0;
    }

    void reads()
    {
        QFETCH(Change, change);
        QFETCH(int, code);
        QByteArray bytes = m_sound;
        change(bytes);
        const QString path = test::writeFile(m_folder.filePath(QStringLiteral("thử.parindex")), bytes);
        const auto version = checkFileHeader(path);
        QCOMPARE(version ? Fine : static_cast<int>(version.error().code), code);
        if (version) {
            QTEST(*version, "version");
        } else {
            QVERIFY(version.error().message.startsWith(QStringLiteral("“thử.parindex”")));
            QVERIFY(version.error().message.endsWith(u'.'));
        }
        QCOMPARE(test::readFile(path), bytes);
    }

    void saysWhatIsNoFile()
    {
        QCOMPARE(checkFileHeader(m_folder.filePath(QStringLiteral("không có"))).error().code, ErrorCode::NotFound);
        QCOMPARE(checkFileHeader(m_folder.path()).error().code, ErrorCode::Unreadable);
        // Reading from a pipe that nobody writes to would never end.
        const QString pipe = m_folder.filePath(QStringLiteral("ống"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(checkFileHeader(pipe).error().code, ErrorCode::Unreadable);
    }

    void aJournalSaysThatTheLastPageMayBeCut()
    {
        const QString path = test::writeFile(m_folder.filePath(QStringLiteral("dở.parindex")), m_sound + QByteArray(100, '\0'));
        QVERIFY(!checkFileHeader(path));
        test::writeFile(path + QStringLiteral("-journal"), QByteArray(512, '\0'));
        QVERIFY(checkFileHeader(path));
    }

    // The engine deletes the file that such a journal names once it has been rolled back.
    void aJournalThatNamesAnotherFileIsNoneOfOurs()
    {
        const QString path = test::writeFile(m_folder.filePath(QStringLiteral("bẫy.parindex")), m_sound);
        test::writeFile(path + QStringLiteral("-journal"), QByteArray(512, '\0') + "/etc/passwd" + QByteArray(8, '\0')
                                                               + QByteArray::fromHex("d9d505f920a163d7"));
        const auto version = checkFileHeader(path);
        QVERIFY(!version);
        QCOMPARE(version.error().code, ErrorCode::Damaged);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_sound;
};

QTEST_GUILESS_MAIN(TestFileHeader)
#include "tst_fileheader.moc"
