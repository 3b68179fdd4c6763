namespace DagSharp;

/// <summary>What a sensor does between looks.</summary>
public enum SensorMode
{
    /// <summary>Keeps its worker slot; for waits of seconds.</summary>
    Poke,

    /// <summary>Gives the worker slot back; for waits of minutes and more.</summary>
    Reschedule,
}
