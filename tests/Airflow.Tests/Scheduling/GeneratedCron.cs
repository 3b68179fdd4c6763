namespace DagSharp.Airflow.Tests.Scheduling;

/// <summary>Cron expressions from a seed: good ones, almost good ones and rubbish.</summary>
public sealed class GeneratedCron(int seed)
{
    private static readonly (int Min, int Max)[] Ranges = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 6), (0, 59), (1970, 2099)];
    private static readonly string[] Months = ["jan", "FEB", "mar", "Apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "DEC"];
    private static readonly string[] Days = ["sun", "MON", "tue", "Wed", "thu", "fri", "sat"];
    private static readonly string[] Whole = ["@daily", "@DAILY", "@quarterly", "@Quarterly", "@midnight", "@annually", "@once", "@reboot", "", " ", "@ daily"];
    private const string Alphabet = "0123456789*/-,?#lwhrLWHR()@ _.\u00a0\u0664jansumo";

    private readonly Random random = new(seed);

    public IEnumerable<string> Take(int count) => Enumerable.Range(0, count).Select(_ => Next());

    private string Next() => random.Next(40) switch
    {
        0 => Pick(Whole),
        1 => new string([.. Enumerable.Range(0, random.Next(16)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]),
        < 6 => Mutated(Expression(oddities: 1)),
        < 30 => Expression(oddities: 1),
        _ => Expression(oddities: 3),
    };

    /// <summary>Most columns are plain, so that the odd ones decide.</summary>
    private string Expression(int oddities)
    {
        var columns = Enumerable.Repeat("*", Pick([5, 5, 5, 5, 5, 6, 6, 7, 4, 8])).ToArray();
        for (var time = 0; time < 2; time++)
        {
            columns[random.Next(columns.Length)] = random.Next(0, 12).ToString();
        }

        for (var time = 0; time < oddities + random.Next(2); time++)
        {
            var column = random.Next(Math.Min(columns.Length, Ranges.Length));
            columns[column] = Column(column);
        }

        return string.Join(Pick([" ", " ", " ", "  ", "\t"]), columns);
    }

    private string Column(int column) => random.Next(24) switch
    {
        0 => "?",
        1 => Pick(["R", "r", "h", "H"]) + Pick(["", "/7", "/0", $"({Number(column)}-{Number(column)})", $"({Number(column)}-{Number(column)})/3", "(1-"]),
        < 8 => string.Join(",", Enumerable.Range(0, random.Next(2, 5)).Select(_ => Item(column))),
        _ => Item(column),
    };

    private string Item(int column) => random.Next(22) switch
    {
        < 5 => Bound(column),
        < 9 => $"{Bound(column)}-{Bound(column)}",
        < 12 => $"{Bound(column)}-{Bound(column)}/{random.Next(0, 12)}",
        < 14 => $"*/{random.Next(0, 70)}",
        < 16 => $"{Bound(column)}/{random.Next(0, 9)}",
        16 => "*",
        17 => column == 2 ? Pick(["l", "L", $"{Number(2)}w", $"W{Number(2)}", "lw", $"{Number(2)}-L", "L-3"]) : "l",
        18 when column == 4 => $"{Bound(4)}#{random.Next(0, 7)}",
        19 when column == 4 => $"{Pick(Days)}-{Pick(Days)}#{random.Next(1, 6)}",
        20 when column == 4 => $"l{random.Next(0, 9)}",
        _ => Bound(column),
    };

    private string Bound(int column) => column switch
    {
        3 when random.Next(3) == 0 => Pick(Months),
        4 when random.Next(3) == 0 => Pick(Days),
        _ => Number(column),
    };

    /// <summary>Now and then just outside of the range, or with zeros in front.</summary>
    private string Number(int column)
    {
        var (min, max) = Ranges[column];
        return random.Next(30) switch
        {
            0 => (max + 1).ToString(),
            1 => (min - 1).ToString(),
            2 => "00" + random.Next(min, max + 1),
            3 => max.ToString(),
            4 => min.ToString(),
            5 => "0",
            6 => "7",
            7 => Pick(["99999999999999999999", "x", "", "mo"]),
            _ => random.Next(min, max + 1).ToString(),
        };
    }

    private string Mutated(string text)
    {
        var place = random.Next(text.Length);
        var character = Alphabet[random.Next(Alphabet.Length)].ToString();
        return random.Next(3) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Insert(place, character),
            _ => text.Remove(place, 1).Insert(place, character),
        };
    }

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
