using System.Runtime.Intrinsics;

namespace HuanJie.Statistics;

/// <content>Planes from numbers.</content>
internal sealed partial class BitPlanes
{
    /// <summary>Fills sixteen planes with the binary digits of numbers, and one more with which things have a number.</summary>
    internal sealed class NumberBuilder(int capacity)
    {
        /// <summary>The plane of the things that have a number, after those of its digits.</summary>
        public const int Known = 16;

        private readonly ulong[]?[] _planes = new ulong[Known + 1][];
        private readonly ushort[] _numbers = new ushort[WordBits];
        private ulong _known;
        private int _count;

        /// <summary>Takes up a thing with its number.</summary>
        public void Add(ushort number)
        {
            _known |= 1UL << _count;
            Put(number);
        }

        /// <summary>Takes up a thing that has none.</summary>
        public void AddNone() => Put(0);

        public BitPlanes Build()
        {
            if (_count % WordBits != 0)
            {
                Array.Clear(_numbers, _count % WordBits, WordBits - (_count % WordBits));
                Flush(_count / WordBits);
            }

            return new(_planes, capacity);
        }

        private void Put(ushort number)
        {
            _numbers[_count % WordBits] = number;
            _count++;
            if (_count % WordBits == 0)
            {
                Flush((_count / WordBits) - 1);
            }
        }

        // A digit moved to the highest place is the sign, and the signs of a vector are read off together.
        private void Flush(int word)
        {
            var low = Vector512.Create<ushort>(_numbers);
            var high = Vector512.Create<ushort>(_numbers.AsSpan(Vector512<ushort>.Count));
            for (var digit = Known - 1; digit >= 0; digit--)
            {
                Put(digit, word, low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << Vector512<ushort>.Count));
                low <<= 1;
                high <<= 1;
            }

            Put(Known, word, _known);
            _known = 0;
        }

        private void Put(int plane, int word, ulong bits)
        {
            if (bits != 0)
            {
                (_planes[plane] ??= new ulong[WordCount(capacity)])[word] = bits;
            }
        }
    }
}
