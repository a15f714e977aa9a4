// The other source of that module.
int part(void)
{
    return 2;
}
