namespace HuanJie.Statistics;

/// <content>Planes from rows.</content>
internal sealed partial class BitPlanes
{
    /// <summary>Fills up to 64 planes from rows, one thing a word with a bit for each plane: 64 rows are 64 words of planes on their side.</summary>
    /// <remarks>The square is turned by swapping halves, quarters, eighths and so on: H. S. Warren, "Hacker's Delight", 2nd edition, section 7-3.</remarks>
    internal sealed class RowBuilder(int capacity)
    {
        private readonly ulong[]?[] _planes = new ulong[WordBits][];
        private readonly ulong[] _rows = new ulong[WordBits];
        private int _count;

        /// <summary>Takes up a thing by the planes that say yes of it.</summary>
        public void Add(ulong row)
        {
            _rows[_count % WordBits] = row;
            _count++;
            if (_count % WordBits == 0)
            {
                Flush((_count / WordBits) - 1);
            }
        }

        public BitPlanes Build()
        {
            if (_count % WordBits != 0)
            {
                Flush(_count / WordBits);
            }

            return new(_planes, capacity);
        }

        private static void Transpose(Span<ulong> square)
        {
            var mask = (ulong)uint.MaxValue;
            for (var half = WordBits / 2; half != 0; half /= 2)
            {
                for (var row = 0; row < WordBits; row = (row + half + 1) & ~half)
                {
                    var swapped = ((square[row] >> half) ^ square[row + half]) & mask;
                    square[row] ^= swapped << half;
                    square[row + half] ^= swapped;
                }

                mask ^= mask << (half / 2);
            }
        }

        private void Flush(int word)
        {
            Transpose(_rows);
            for (var plane = 0; plane < WordBits; plane++)
            {
                if (_rows[plane] != 0)
                {
                    (_planes[plane] ??= new ulong[WordCount(capacity)])[word] = _rows[plane];
                    _rows[plane] = 0;
                }
            }
        }
    }
}
