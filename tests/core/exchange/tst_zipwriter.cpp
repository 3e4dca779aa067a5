// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"
#include "tests/support/files.h"
#include "tests/support/limits.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

#include <algorithm>
#include <ctime>

using namespace parindex;

namespace {

/// Ends otherwise than it began.
class BadContent : public ZipContent
{
public:
    qint64 size() const override { return 2'000'000; }
    Status open() override { return {}; }
    Result<qint64> read(char *data, qint64 most) override
    {
        if ((m_done += most) > size() / 2)
            return Error{ErrorCode::Damaged, QStringLiteral("không đúng"), {}};
        std::fill_n(data, most, 'x');
        return most;
    }

private:
    qint64 m_done = 0;
};

struct Part
{
    QString name;
    QByteArray content;
    int method = -1;
    QString date;
};

/// What the engine reads.
std::vector<Part> partsOf(const QString &path)
{
    std::vector<Part> parts;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
        parts.push_back({QString::fromUtf8(stat.name), content, stat.comp_method, QDateTime::fromSecsSinceEpoch(stat.mtime).date().toString(Qt::ISODate)});
    }
    if (archive)
        zip_discard(archive);
    return parts;
}

Status writeSample(const QString &path)
{
    auto zip = ZipWriter::create(path);
    if (!zip)
        return zip.error();
    Status status = zip->add(QStringLiteral("1. Chỉ đạo/1.1-01 Kế hoạch.pdf"), QDate(2026, 1, 5), std::make_unique<ZipBytes>(test::tinyPdf(2)));
    if (status)
        status = zip->add(QStringLiteral("thư.txt"), QDate(), std::make_unique<ZipBytes>(QByteArray(100'000, 'a')));
    return status ? zip->finish() : status;
}

} // namespace

class tst_zipwriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesWhatAnotherProgramReads()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.zip"));
        const Status status = writeSample(path);
        QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
        const auto parts = partsOf(path);
        QCOMPARE(parts.size(), 2u);
        QCOMPARE(parts[0].name, QStringLiteral("1. Chỉ đạo/1.1-01 Kế hoạch.pdf"));
        QCOMPARE(parts[0].content, test::tinyPdf(2));
        QCOMPARE(parts[0].method, ZIP_CM_STORE);
        QCOMPARE(parts[0].date, QStringLiteral("2026-01-05"));
        QCOMPARE(parts[1].content, QByteArray(100'000, 'a'));
        QCOMPARE(parts[1].method, ZIP_CM_DEFLATE);
        QCOMPARE(parts[1].date, QStringLiteral("1980-01-01"));
        QVERIFY(QFileInfo(path).size() < 10'000);
        // Bit 11 of the flags: the name is UTF-8.
        const QByteArray raw = test::readFile(path);
        QVERIFY(static_cast<unsigned char>(raw[7]) & 0x08);
    }

    void givesTheSameBytes()
    {
        const QString first = m_folder->filePath(QStringLiteral("a.zip"));
        const QString second = m_folder->filePath(QStringLiteral("b.zip"));
        QVERIFY(writeSample(first));
        qputenv("TZ", "Asia/Ho_Chi_Minh");
        tzset();
        QVERIFY(writeSample(second));
        qunsetenv("TZ");
        tzset();
        QCOMPARE(test::readFile(first), test::readFile(second));
    }

    void leavesNothingWhenAContentIsRefused()
    {
        auto zip = ZipWriter::create(m_folder->filePath(QStringLiteral("a.zip")));
        QVERIFY(zip);
        QVERIFY(zip->add(QStringLiteral("tốt.txt"), QDate(), std::make_unique<ZipBytes>(QByteArray("x"))));
        QVERIFY(zip->add(QStringLiteral("hỏng.pdf"), QDate(), std::make_unique<BadContent>()));
        const Status status = zip->finish();
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Damaged);
        QCOMPARE(status.error().message, QStringLiteral("không đúng"));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void leavesNothingOnAFullDisk()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.zip"));
        auto zip = ZipWriter::create(path);
        QVERIFY(zip);
        QVERIFY(zip->add(QStringLiteral("lớn.pdf"), QDate(), std::make_unique<ZipBytes>(QByteArray(1'000'000, 'x'))));
        const test::FullDisk full(4096);
        const Status status = zip->finish();
        QVERIFY(!status);
        QCOMPARE(status.error().message, QStringLiteral("“a.zip” could not be written. Check that the disk is not full and that the folder can be written."));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void refusesWhatIsThere()
    {
        const QString path = test::writeFile(m_folder->filePath(QStringLiteral("a.zip")), "x");
        QVERIFY(!ZipWriter::create(path));
        QCOMPARE(test::readFile(path), QByteArray("x"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_zipwriter)
#include "tst_zipwriter.moc"
