// Writes rows into a Parquet file, for hand-off.cs, which includes this file: columns by name, unknown facts as NULL, however many rows.
using Parquet;
using Parquet.Schema;

/// <summary>One column: its name, what it is called and means, and how a row's value is read. NULL is what is not known.</summary>
internal abstract class Column<TRow>(string name, string type, string chinese, string english, DataField field)
{
    public string Name { get; } = name;

    /// <summary>The type as SQL calls it.</summary>
    public string Type { get; } = type;

    public string Chinese { get; } = chinese;

    public string English { get; } = english;

    public DataField Field { get; } = field;

    public abstract Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows);
}

/// <summary>A column of text.</summary>
internal sealed class TextColumn<TRow>(string name, string chinese, string english, Func<TRow, string?> read)
    : Column<TRow>(name, "VARCHAR", chinese, english, new DataField<string>(name))
{
    public override Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows) => group.WriteAsync(Field, rows.Select(read).ToList()!);
}

/// <summary>A column of whole numbers, dates or truth values.</summary>
internal sealed class ValueColumn<TRow, T>(string name, string chinese, string english, Func<TRow, T?> read)
    : Column<TRow>(name, TypeName, chinese, english, new DataField(name, typeof(T?)))
    where T : struct
{
    private static string TypeName => typeof(T) == typeof(long) ? "BIGINT" : typeof(T) == typeof(bool) ? "BOOLEAN" : "DATE";

    public override Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows) => group.WriteAsync<T>(Field, rows.Select(read).ToArray());
}

/// <summary>A table in a file: rows are kept until there are enough for a row group, so memory does not grow with the file.</summary>
internal sealed class ParquetTable<TRow> : IAsyncDisposable
{
    private const int RowsInGroup = 100_000;

    private readonly IReadOnlyList<Column<TRow>> _columns;
    private readonly Stream _file;
    private readonly ParquetWriter _writer;
    private readonly List<TRow> _rows = [];

    private ParquetTable(IReadOnlyList<Column<TRow>> columns, Stream file, ParquetWriter writer) => (_columns, _file, _writer) = (columns, file, writer);

    public long Rows { get; private set; }

    public static async Task<ParquetTable<TRow>> CreateAsync(string path, IReadOnlyList<Column<TRow>> columns)
    {
        var file = File.Create(path);
        return new(columns, file, await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(column => column.Field)), file));
    }

    public async ValueTask AddAsync(TRow row)
    {
        _rows.Add(row);
        Rows++;
        if (_rows.Count == RowsInGroup)
        {
            await FlushAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_rows.Count > 0 || Rows == 0)
        {
            await FlushAsync();
        }

        await _writer.DisposeAsync();
        await _file.DisposeAsync();
    }

    private async Task FlushAsync()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns)
        {
            await column.WriteAsync(group, _rows);
        }

        _rows.Clear();
    }
}
