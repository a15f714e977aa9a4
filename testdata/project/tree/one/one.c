// Two sources in one folder are one module.
int one(void)
{
    return 1;
}
