using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HuanJie.Tests.Laws;

/// <summary>What holds for every value with a text form: it comes back, both readers agree, and nothing throws.</summary>
public abstract class ParsingLaws<T>
    where T : struct, IParsable<T>, IEquatable<T>
{
    /// <summary>Texts that must be read, in every form that is allowed.</summary>
    protected abstract Gen<string> ValidTexts { get; }

    protected abstract bool TryParse(ReadOnlySpan<byte> utf8Text, out T result);

    /// <summary>The text that must be read back as the same value.</summary>
    protected virtual string TextOf(T value) => value.ToString()!;

    [Property]
    public Property What_is_written_is_read_back() =>
        Prop.ForAll(ValidTexts.ToArbitrary(), text =>
        {
            var value = T.Parse(text, null);
            return !value.Equals(default) && T.Parse(TextOf(value), null).Equals(value);
        });

    [Property]
    public Property Valid_text_is_read_by_both_readers() =>
        Prop.ForAll(ValidTexts.ToArbitrary(), text => BothRead(text) is not null);

    [Property]
    public void The_readers_agree_on_any_text(string? text)
    {
        if (text is not null)
        {
            BothRead(text);
        }
    }

    [Property(MaxTest = 1000)]
    public Property The_readers_agree_on_nearly_valid_text() =>
        Prop.ForAll(NearText.Of(ValidTexts).ToArbitrary(), text =>
        {
            var read = BothRead(text);
            if (read is null)
            {
                Assert.Throws<FormatException>(() => T.Parse(text, null));
            }
            else
            {
                Assert.Equal(read.Value, T.Parse(text, null));
            }
        });

    [Property]
    public bool Bytes_are_read_as_the_text_they_are(byte[] bytes) =>
        TryParse(bytes, out var value) == T.TryParse(Encoding.UTF8.GetString(bytes), null, out var same) && value.Equals(same);

    [Fact]
    public void The_default_has_an_empty_text_that_is_refused()
    {
        Assert.Equal("", default(T).ToString());
        Assert.Null(BothRead(""));
        Assert.False(T.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));
        Assert.Throws<FormatException>(() => T.Parse("", null));
    }

    /// <summary>The value that both readers give, or null when both refuse and leave the default behind.</summary>
    private T? BothRead(string text)
    {
        var read = T.TryParse(text, null, out var fromText);
        Assert.Equal(read, TryParse(Encoding.UTF8.GetBytes(text), out var fromUtf8));
        Assert.Equal(fromText, fromUtf8);
        Assert.True(read || fromText.Equals(default));
        return read ? fromText : null;
    }
}
