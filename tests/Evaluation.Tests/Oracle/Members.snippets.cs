### an override without a setter has a field of its own
var shape = new Polygon(5);
return (shape.Sides, ((Shape)shape).Sides);
---
public abstract class Shape { public abstract int Sides { get; } }
public sealed class Polygon(int sides) : Shape { public override int Sides { get; } = sides; }

### an initializer fills the field and calls no setter
return (new Base().Log, new Derived().Log, new Derived().Size);
---
public class Base { public string Log = ""; public virtual int Size { get; set; } = 5; }
public class Derived : Base { public override int Size { get => base.Size + 100; set { Log += "set"; base.Size = value; } } }
