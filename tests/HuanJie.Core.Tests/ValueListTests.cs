using System.Collections;
using System.Collections.Immutable;
using FsCheck.Xunit;

namespace HuanJie.Tests;

public sealed class ValueListTests
{
    [Property]
    public bool Lists_are_equal_when_their_elements_are_in_the_same_order(int[] a, int[] b)
    {
        ValueList<int> left = [.. a];
        ValueList<int> right = [.. b];
        var expected = a.SequenceEqual(b);
        return left.Equals(right) == expected && (left == right) == expected && (left != right) == !expected
            && left.Equals((object)right) == expected;
    }

    [Property]
    public bool Equal_lists_have_equal_hashes(string[] items)
    {
        ValueList<string> one = [.. items];
        var other = items.Select(static item => item is null ? item! : new string(item.AsSpan())).ToValueList();
        return one == other && one.GetHashCode() == other.GetHashCode();
    }

    [Fact]
    public void The_order_of_elements_counts()
    {
        ValueList<int> list = [1, 2];
        Assert.NotEqual([2, 1], list);
        Assert.NotEqual([1, 2, 2], list);
        Assert.NotEqual(list.GetHashCode(), ((ValueList<int>)[2, 1]).GetHashCode());
        Assert.False(list.Equals((object?)null));
        Assert.False(list.Equals((object)list.ToImmutableArray()));
    }

    [Fact]
    public void Elements_are_compared_by_their_own_equality()
    {
        ValueList<ValueList<Ratio>> list = [[new Ratio(1, 2)], []];
        ValueList<ValueList<Ratio>> same = [[new Ratio(2, 4)], default];
        Assert.True(list == same);
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void A_list_may_hold_null()
    {
        ValueList<string?> list = [null, "a"];
        Assert.True(list == [null, "a"]);
        Assert.True(list != ["a", null]);
        Assert.Equal("[, a]", list.ToString());
        Assert.Equal(list.GetHashCode(), ((ValueList<string?>)[null, "a"]).GetHashCode());
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<string> none = default;
        Assert.True(none == []);
        Assert.True([] == none);
        Assert.Equal(((ValueList<string>)[]).GetHashCode(), none.GetHashCode());
        Assert.True(none is { Count: 0 });
        Assert.Equal("[]", none.ToString());
        Assert.True(none.AsSpan().IsEmpty);
        Assert.False(none.ToImmutableArray().IsDefault);
        Assert.False(none.GetEnumerator().MoveNext());
        Assert.Empty(none);
        Assert.True(none.Add("a") == ["a"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => none.SetItem(0, "a"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void An_index_outside_the_list_is_refused(int index)
    {
        ValueList<string> list = ["a", "b"];
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => list[index]);
        Assert.Equal("index", error.ParamName);
        Assert.StartsWith($"The index is {index} and the list has 2 elements.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => list.SetItem(index, "c"));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ValueList<string>)[index]);
    }

    [Property]
    public bool The_elements_are_those_given(int[] items)
    {
        ValueList<int> list = [.. items];
        List<int> read = [];
        foreach (var item in list)
        {
            read.Add(item);
        }

        return read.SequenceEqual(items) && list.Count == items.Length && list.AsSpan().SequenceEqual(items)
            && Enumerable.Range(0, items.Length).All(index => list[index] == items[index])
            && list.ToImmutableArray().SequenceEqual(items) && list.AsEnumerable().SequenceEqual(items)
            && ((IEnumerable)list).Cast<int>().SequenceEqual(items);
    }

    [Property]
    public bool Add_and_SetItem_leave_the_list_as_it_was(int[] items, int item, int at)
    {
        ValueList<int> list = [.. items];
        var added = list.Add(item);
        var ok = list == [.. items] && added == [.. items, item];
        if (items.Length > 0)
        {
            var index = (int)((uint)at % (uint)items.Length);
            var set = list.SetItem(index, item);
            ok &= list == [.. items] && set == [.. items[..index], item, .. items[(index + 1)..]];
        }

        return ok;
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_from()
    {
        var source = new[] { 1, 2 };
        ValueList<int> expression = [.. source];
        var copy = source.ToValueList();
        var created = ValueList.Create<int>(source);
        source[0] = 9;
        Assert.True(expression == [1, 2]);
        Assert.True(copy == [1, 2]);
        Assert.True(created == [1, 2]);
    }

    [Fact]
    public void After_ten_elements_the_text_says_how_many_more_there_are()
    {
        Assert.Equal("[1, 2]", ((ValueList<int>)[1, 2]).ToString());
        Assert.Equal("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", Enumerable.Range(1, 10).ToValueList().ToString());
        Assert.Equal("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, … 1 more]", Enumerable.Range(1, 11).ToValueList().ToString());
        Assert.Equal("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, … 990 more]", Enumerable.Range(1, 1000).ToValueList().ToString());
    }

    [Fact]
    public void An_immutable_array_goes_in_and_comes_out_without_copying()
    {
        ValueList<int> list = [1, 2];
        Assert.Equal(list.ToImmutableArray(), list.ToImmutableArray());
        Assert.True(ImmutableArray.Create(1, 2).ToValueList() == list);
    }
}
