using DagSharp;

namespace Patterns.T101_9_3;

/// <summary>An abstract factory: a family of operators that belong together.</summary>
public interface IWarehouse
{
    static abstract string Name { get; }

    static abstract Operator Stage(string table);

    static abstract Operator Merge(string table);
}

public sealed class Postgres : IWarehouse
{
    public static string Name => "postgres";

    public static Operator Stage(string table) => new SqlExecuteQueryOperator($"copy stage.{table} from program 'fetch {table}'") { ConnId = Name };

    public static Operator Merge(string table) => new SqlExecuteQueryOperator($"merge into {table} using stage.{table}") { ConnId = Name };
}

public sealed class Snowflake : IWarehouse
{
    public static string Name => "snowflake";

    public static Operator Stage(string table) => new BashOperator($"snow stage copy {table}.parquet @stage");

    public static Operator Merge(string table) => new Operator("airflow.providers.snowflake.operators.snowflake.SnowflakeSqlApiOperator")
    {
        ["sql"] = $"merge into {table} using @stage/{table}.parquet",
        ["statement_count"] = 1,
    };
}

/// <summary>The base factory. Which family it works with is a type parameter, which tables an override.</summary>
public abstract class TableLoads<TWarehouse>
    where TWarehouse : IWarehouse
{
    protected abstract IEnumerable<string> Tables { get; }

    protected virtual string Schedule => Cron.Daily;

    public IEnumerable<Dag> Define()
    {
        foreach (var table in Tables)
        {
            var dag = Dag.Create($"{TWarehouse.Name}_{table}").Schedule(Schedule).StartingOn(2026, 1, 1).Tagged(TWarehouse.Name);
            dag.Add("stage", TWarehouse.Stage(table)).Then(dag.Add("merge", TWarehouse.Merge(table)));
            yield return dag;
        }
    }
}

[Pipeline]
public sealed class ShopTables : TableLoads<Postgres>
{
    protected override IEnumerable<string> Tables => ["orders", "baskets"];
}

[Pipeline]
public sealed class FinanceTables : TableLoads<Snowflake>
{
    protected override IEnumerable<string> Tables => ["ledger"];

    protected override string Schedule => Cron.Hourly;
}
